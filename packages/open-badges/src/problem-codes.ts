/** Codes of problems that reading an Open Badge 3.0 can bring. */
export type BadgeProblemCode =
  /** The subject has no achievement. */
  | 'achievement.missing'
  /** The criteria have neither id nor narrative. */
  | 'achievement.criteria-empty'
  /** The contexts do not begin with VCDM 2.0 and Open Badges 3.0 (told on writing only). */
  | 'context.order'
  /** The issuer is an object whose type lacks Profile. */
  | 'issuer.type'
  /** Objects and lists are nested too deeply. */
  | 'limits.depth'
  /** A value is not among the allowed ones, or outside the range, of its result description. */
  | 'result.out-of-range'
  /** A result of kind Status has no status. */
  | 'result.status-missing'
  /** A result names a result description that the achievement does not have. */
  | 'result.unknown-description'
  /** A result names a level that its result description does not have. */
  | 'result.unknown-level'
  /** A single value stands where the standard has a list. */
  | 'schema.array-required'
  /** A text that must say something is blank. */
  | 'schema.blank'
  /** A list is empty; the standard leaves it out. */
  | 'schema.empty-array'
  /** A text is not in the form that its member has: URI, date and time with zone, language… */
  | 'schema.format'
  /** A member that must be there is not. */
  | 'schema.missing'
  /** A value is null; the standard leaves the member out. */
  | 'schema.null'
  /** A list has too few elements. */
  | 'schema.too-few'
  /** A value is of another type, such as a list or an object in place of a text. */
  | 'schema.type'
  /** A closed class has a member that it does not know. */
  | 'schema.unknown-member'
  /** A value is none of the allowed ones, or a type lacks the class that belongs here. */
  | 'schema.value'
  /** The type of the subject lacks AchievementSubject. */
  | 'subject.type'
  /** The subject has neither id nor identifier. */
  | 'subject.unidentified'
  /** The type has neither OpenBadgeCredential nor AchievementCredential. */
  | 'type.not-open-badge'
  /** The type lacks VerifiableCredential. */
  | 'type.not-verifiable-credential'
  /** An Open Badge 2.0. */
  | 'version.ob2'
  /** An Open Badge 3.0 on the data model of 2022 (VCDM 1.1). */
  | 'version.vcdm11';

/** Codes of problems that reading a Comprehensive Learner Record can bring. */
export type ClrProblemCode =
  /** A Comprehensive Learner Record holds no credential. */
  | 'clr.empty'
  /** The document is no Comprehensive Learner Record: its types lack ClrCredential or ClrSubject. */
  | 'clr.not-a-record';

/** Codes of problems that reading a credential out of a picture can bring. */
export type BakeProblemCode =
  /** The picture holds a Comprehensive Learner Record. */
  | 'bake.clr'
  /** What is baked in is neither JSON nor a compact JSON Web Signature. */
  | 'bake.content'
  /** The text is not UTF-8. */
  | 'bake.encoding'
  /** The file is neither PNG nor SVG. */
  | 'bake.not-an-image'
  /** The picture holds an Open Badge 2.0. */
  | 'bake.ob2'
  /** Something stands after the end of the PNG. */
  | 'bake.png.after-end'
  /** The credential is compressed; the standard wants it plain. */
  | 'bake.png.compressed'
  /** The checksum of the credential's chunk is wrong. */
  | 'bake.png.crc'
  /** More than one credential is in the picture. */
  | 'bake.png.duplicate'
  /** The file is no well-formed PNG; the reason stands in the parameters. */
  | 'bake.png.malformed'
  /** No credential is in the picture. */
  | 'bake.png.missing'
  /** The PNG ends too early. */
  | 'bake.png.truncated'
  /** The credential stands in a tEXt or zTXt chunk in place of iTXt. */
  | 'bake.png.wrong-chunk'
  /** The keyword of the credential differs from that of the standard in case or marks. */
  | 'bake.png.wrong-keyword'
  /** The SVG is compressed (svgz). */
  | 'bake.svg.compressed'
  /** The SVG has a document type declaration, which is refused. */
  | 'bake.svg.doctype'
  /** More than one credential is in the SVG, or one in both the attribute and the body. */
  | 'bake.svg.duplicate'
  /** An entity is used that XML itself does not know. */
  | 'bake.svg.entity'
  /** The file is no well-formed XML; the reason stands in the parameters. */
  | 'bake.svg.malformed'
  /** The credential is not the first element inside the root. */
  | 'bake.svg.misplaced'
  /** No credential is in the SVG. */
  | 'bake.svg.missing'
  /** The root, a prefix or the credential is not in the namespace that it should be in. */
  | 'bake.svg.namespace'
  /** The SVG ends too early. */
  | 'bake.svg.truncated'
  /** The PNG has too many chunks. */
  | 'limits.chunks'
  /** The elements of the SVG are nested too deeply. */
  | 'limits.depth'
  /** The picture is too large. */
  | 'limits.image';

/** Codes of errors that building, baking, drawing and showing a badge can throw, beside the codes of reading. */
export type BadgeErrorCode =
  /** The picture has a credential already. */
  | 'bake.already-baked'
  /** The credential holds a character that XML cannot. */
  | 'bake.svg.character'
  /** The picture for a certificate page is no data URI of an image. */
  | 'certificate.picture'
  /** A colour of a badge picture is not of the form `#rrggbb`. */
  | 'image.colour'
  /** The logo of a badge picture is not a data URI of a PNG, JPEG or SVG, or it is too long. */
  | 'image.logo'
  /** No template of badge pictures has this name. */
  | 'image.template'
  /** An extension context needs an https address that is none of the known contexts. */
  | 'context.extension-url'
  /** A member that no context of the badge is sure to define would stay out of the signature. */
  | 'context.undefined-term'
  /** A recipient without DID needs a salted hash, and there is neither `random` nor `salt`. */
  | 'identity.salt-missing'
  /** A salt has fewer than 128 bits. */
  | 'identity.salt-too-short';
