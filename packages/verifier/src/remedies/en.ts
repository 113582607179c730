import { type AdviceTexts, type Remedies, remediesFrom } from './remedies.ts';

const texts = {
  good: ['The check found nothing wrong.', 'Nothing needs to be done.'],
  'own-fault': [
    'A fault of this software, or of the program that uses it and was to fetch documents for it.',
    'Verifier: try again, and report the fault with the file to whoever maintains the software.',
  ],
  harmless: [
    'The issuer’s system writes this otherwise than most do.',
    'Holder and verifier need do nothing; the issuer can mend it when the system is next renewed.',
  ],

  // Files
  'damaged-file': [
    'The file was cut off or changed when it was copied, sent or saved.',
    'Holder: download the credential again from where it was issued, and send the file unchanged.',
  ],
  'wrong-file': [
    'Another file than the credential was chosen, such as a printout or an attachment.',
    'Holder: send the file or picture that the issuer gave.',
  ],
  'bare-picture': [
    'The picture was resized, converted or photographed from a screen, or never held a badge.',
    'Holder: download the picture again from the issuer, and send it as a file.',
  ],
  'other-content': [
    'The picture carries something else than a signed Open Badge 3.0.',
    'Holder: ask the issuer for the badge itself.',
  ],
  'baked-wrongly': [
    'The program that put the badge into the picture does not follow the standard.',
    'Issuer: put the badge into the original picture again with a program that follows Open Badges 3.0.',
  ],
  ambiguous: [
    'A faulty program made the file, or somebody wants two programs to read different things in it.',
    'Verifier: do not accept the file; ask the issuer for a new one.',
  ],
  limit: [
    'The content is larger or more tangled than credentials are, perhaps in order to overload a verifier.',
    'Verifier: raise the limit only for a source that you know; issuer: make the credential smaller.',
  ],
  'unsupported-form': [
    'The credential was issued or exported in a form that is not supported here.',
    'Holder: ask the issuer for an Open Badge 3.0 or a European Digital Credential.',
  ],
  'older-standard': [
    'The issuer’s system follows an older version of the standard.',
    'Issuer: issue the badge anew as an Open Badge 3.0.',
  ],
  wrapped: [
    'The credential was exported in the wrapper in which it is uploaded to a service.',
    'Holder and verifier need do nothing; the issuer should hand out the credential itself.',
  ],

  // Form
  form: [
    'The issuer’s system does not follow the standard here, or the file was changed.',
    'Issuer: correct this place in the system and issue the credential anew.',
  ],
  'information-missing': [
    'The issuer left out something that the standard demands.',
    'Issuer: add the missing information and issue the credential anew.',
  ],
  scale: [
    'The results and the scales that the badge describes were not kept in step.',
    'Issuer: correct the result or its scale and issue the badge anew.',
  ],
  profile: [
    'The credential does not meet the profile of the European Learning Model that it follows.',
    'Issuer: correct this place and issue the credential anew.',
  ],
  'code-list': [
    'The issuer’s system made up a value, took it from another list, or knows a newer edition of the list.',
    'Issuer: take the id and the name from the list itself and issue the credential anew.',
  ],
  'further-schema': [
    'The credential names a form or profile of its own that is not known or not available here.',
    'Verifier: give the document that it names, or have the form judged by someone who knows it.',
  ],
  'form-not-checked': [
    'No published form covers every detail of such a document.',
    'Verifier: look yourself at what matters to you beyond the signature.',
  ],
  'two-models': [
    'The issuer’s system mixes two versions of the data model that exclude each other.',
    'Issuer: name the context credentials/v1 before the European one, not that of version 2.0, and issue the credential anew.',
  ],
  'claim-hidden': [
    'The holder chose not to show everything, or the issuer left something out.',
    'Verifier: ask the holder to show this part too.',
  ],
  'issuer-unbound': [
    'The document inside was made in another system and put into a token without change.',
    'Verifier: rely on who signed the token alone; issuer: name the same issuer inside and outside.',
  ],
  'nothing-inside': [
    'The wallet or system put the document together without a whole credential in it.',
    'Holder: make the presentation or record again, with the credential in it.',
  ],
  'own-terms': [
    'The issuer uses terms that are not generally known, or somebody wants words to mean something else.',
    'Issuer: use only the published contexts of the standard, and issue the credential anew.',
  ],
  'context-changed': [
    'The published definitions were renewed after the issuer took them into use.',
    'Holder and verifier need do nothing; the issuer can take the newest version into use.',
  ],
  unprotected: [
    'Something was added after signing, or the issuer’s system uses words that nothing defines.',
    'Verifier: do not rely on this part; issuer: define it or leave it out, and issue anew.',
  ],

  // Signatures
  unsigned: [
    'The credential was never signed, or the signature was lost in an export.',
    'Verifier: do not accept it; holder: ask the issuer for the signed original.',
  ],
  changed: [
    'The content was changed after signing, or it was signed with another key.',
    'Verifier: do not accept it; holder: download the unchanged original from the issuer.',
  ],
  'other-signer': [
    'Someone else signed in the issuer’s name, or the issuer’s system uses a wrong key or name.',
    'Verifier: do not accept it; issuer: sign with a key of the issuer that the credential names.',
  ],
  'signature-form': [
    'The program that signed does not follow the standard, or the signature was damaged.',
    'Holder: try the original file; issuer: renew the program and issue the credential anew.',
  ],
  method: [
    'The issuer signs with a method or key that is not accepted as safe here.',
    'Issuer: sign anew with an accepted method and key, such as Ed25519 or ES256.',
  ],
  'uncommon-method': [
    'The issuer signs with a method that the profile of Open Badges does not name.',
    'Holder and verifier need do nothing; an issuer who wants to be read everywhere uses RS256.',
  ],
  contradiction: [
    'The issuer’s system fills in the token and the credential differently, or one of them was changed.',
    'Issuer: make both say the same and issue the credential anew.',
  ],
  clock: [
    'The clock of the issuer or of the verifier is wrong, or the time was invented.',
    'Verifier: check your clock; issuer: sign anew with the right time.',
  ],
  'signature-expired': [
    'The signature was made for a limited time, which is over.',
    'Holder: make a new presentation, or ask the issuer for a newly signed credential.',
  ],
  'base-proof': [
    'The original was sent, which is meant for the holder’s wallet alone.',
    'Holder: choose in the wallet what to show, and send what the wallet makes.',
  ],
  'earlier-failure': [
    'An earlier check failed, so this one could prove nothing.',
    'Deal with the check that failed, then verify again.',
  ],

  // Keys
  'key-not-published': [
    'The issuer has not published the key for this use, or removed it when keys were changed.',
    'Issuer: list the key, also a retired one, among the keys for assertions.',
  ],
  'key-unavailable': [
    'The issuer’s document was not given and not fetched, or its server did not answer.',
    'Verifier: allow the network or give the document; issuer: keep it reachable.',
  ],
  'key-document': [
    'The issuer’s identifier, or the document with its keys, is faulty.',
    'Issuer: correct the document; verifier: verify again after that.',
  ],
  'key-naming': [
    'The issuer’s system does not name its key in the way that the standard prescribes.',
    'Issuer: name the key by the identifier that it has in the issuer’s document.',
  ],
  'key-exposed': [
    'The private key has come into the hands of others.',
    'Verifier: accept nothing signed with it; issuer: take a new key and issue the credentials anew.',
  ],
  'key-out-of-use': [
    'The credential was signed after the key had been taken out of use, perhaps by someone else.',
    'Verifier: ask the issuer; issuer: issue the credential anew with a key that is in use.',
  ],
  'key-changed': [
    'The issuer has changed keys since then, as is good practice.',
    'Nothing needs to be done.',
  ],

  // Seals
  certificate: [
    'The certificate is missing, is another than the seal names, or is not one for an organisation’s seal.',
    'Issuer: seal the credential anew with a seal certificate of the organisation.',
  ],
  'certificate-validity': [
    'The issuer sealed outside the time for which the certificate is valid.',
    'Issuer: renew the certificate and seal the credential anew.',
  ],
  'time-stamp': [
    'The seal was given the time stamp of another file, or the time stamp is damaged or forged.',
    'Verifier: ask for the original file; issuer: seal the credential anew with a time stamp of a known service.',
  ],
  'certificate-revoked': [
    'The certificate, or the service that issued it, was taken out of use, perhaps as its key fell into other hands.',
    'Verifier: ask the issuer; issuer: seal the credential anew with a certificate that is in force.',
  ],
  'revocation-data': [
    'The data on withdrawn certificates are from another authority, of another time, or only from the seal itself.',
    'Verifier: get a fresh list or answer from the certificate’s issuer and give it to the verification.',
  ],
  'seal-not-checked': [
    'What would be needed, such as trusted lists or revocation data, is not looked up here.',
    'Verifier: where much depends on it, check the certificate with a service for European seals.',
  ],

  // Time and status
  expired: [
    'The validity that the issuer set has ended.',
    'Holder: ask the issuer whether the credential can be renewed.',
  ],
  'not-yet-valid': [
    'The validity that was set begins later, or a clock is wrong.',
    'Holder: wait until it begins; verifier: check your clock.',
  ],
  dates: [
    'The issuer’s system writes dates wrongly or in the wrong order.',
    'Issuer: correct the dates and issue the credential anew.',
  ],
  revoked: [
    'The issuer has withdrawn the credential for good, perhaps because a corrected one replaces it.',
    'Verifier: do not accept it; holder: ask the issuer for the reason or the credential that replaces it.',
  ],
  suspended: [
    'The issuer has withdrawn the credential for now, perhaps while something is looked into.',
    'Holder: ask the issuer; verifier: verify again later.',
  ],
  'status-message': [
    'The issuer has attached a note to the credential.',
    'Verifier: ask the issuer what the note means.',
  ],
  'newer-version': [
    'The issuer has renewed the credential.',
    'Holder: get the newer version from the issuer, and show that one.',
  ],
  'status-unavailable': [
    'The status list was not given and not fetched, or the issuer’s server did not answer.',
    'Verifier: allow the network or give the list, then verify again.',
  ],
  'status-unknown': [
    'The issuer keeps the status in a way that is not known here.',
    'Verifier: ask the issuer whether the credential is in force.',
  ],
  'status-entry': [
    'The issuer’s system wrote the reference to the status list wrongly.',
    'Issuer: correct the reference and issue the credential anew.',
  ],
  'status-list': [
    'The issuer publishes a status list that is faulty, out of date or another one.',
    'Issuer: publish a newly signed list at the same address; verifier: verify again after that.',
  ],
  'status-list-unsigned': [
    'The older form of revocation list has no signature.',
    'Verifier: rely on the list only if its address is the issuer’s own.',
  ],
  'status-none': [
    'The issuer keeps no status list for this credential.',
    'Verifier: ask the issuer, if it matters whether the credential was withdrawn.',
  ],

  // People
  'other-person': [
    'The credential is someone else’s, or the person is known to the issuer by another identifier.',
    'Verifier: do not accept it unless the person can show that the identifier is theirs.',
  ],
  'holder-unknown': [
    'The document names nobody, or not in a way that can be compared.',
    'Verifier: make sure in another way that the credential belongs to this person.',
  ],
  'other-holder': [
    'Someone shows another person’s credential, or the wallet uses another identifier than the issuer did.',
    'Verifier: do not accept it; holder: show it from the wallet to which it was issued.',
  ],
  'key-binding': [
    'The wallet left out or spoiled its proof, or someone shows another person’s credential.',
    'Holder: show the credential again from your own wallet.',
  ],
  'other-request': [
    'The presentation was made for an earlier request, or is being used again.',
    'Holder: make a new presentation that answers this request.',
  ],
  'no-challenge': [
    'The verifier gave no challenge to compare with.',
    'Verifier: ask with a new random challenge each time, and give it to the verification.',
  ],
  'other-receiver': [
    'The presentation was made for another receiver, who may have passed it on.',
    'Verifier: do not accept it; holder: make a new presentation for this receiver.',
  ],

  // What stands around a credential
  'see-within': [
    'The cause lies in the part that is named, whose own checks are listed.',
    'Follow the advice on the checks of that part.',
  ],
  endorsement: [
    'The endorsement was changed, withdrawn, or taken from another badge.',
    'Verifier: do not count the endorsement; issuer: leave it out or ask the endorser for a new one.',
  ],
  evidence: [
    'Evidence is for people to judge, and is not fetched here.',
    'Verifier: look at the evidence yourself, if it matters to you.',
  ],
  'no-newer-version': [
    'The issuer’s service did not answer, or what it gave was not good.',
    'Verifier: verify again later; issuer: mend the service.',
  ],
  'refresh-not-asked': [
    'The verification ran without leave to ask the issuer.',
    'Verifier: ask the issuer’s service, if a newer version could matter.',
  ],

  // Trust
  'no-trust-list': [
    'The verification was given no list of whom you trust.',
    'Verifier: give a trust list, or decide by the issuer’s identifier and certificate.',
  ],
  'not-trusted': [
    'The issuer is unknown to you, or your trust list is out of date.',
    'Verifier: find out who the issuer is, and add it to the list if you trust it.',
  ],
} as const satisfies AdviceTexts;

/** Likely cause and remedy of every code in English. */
export const en: Remedies = remediesFrom(texts);
