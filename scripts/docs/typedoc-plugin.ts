import {
  Application,
  type Comment,
  type ProjectReflection,
  type Reflection,
  ReflectionKind,
} from 'typedoc';

/** TypeDoc plugin, for what TypeDoc does not do by itself over several packages. */
export function load(app: Application): void {
  app.on(Application.EVENT_PROJECT_REVIVE, (project) => {
    resolveThrowsLinks(project);
    const packages = (project.children ?? []).map(({ name }) => name);
    // Else only the root package's comments are asked for.
    app.options.setValue('packagesRequiringDocumentation', packages);
    app.options.setValue('intentionallyNotDocumented', inlineFields(project, packages));
  });
}

/**
 * The fields of object types that stand inline, such as those of a zod schema, which are documented
 * by the schema (`describe`). Members of interfaces and classes need a comment.
 */
function inlineFields(project: ProjectReflection, packages: readonly string[]): string[] {
  const fields = project.getReflectionsByKind(ReflectionKind.Property).filter((field) => {
    const owner = project.getSymbolIdFromReflection(field)?.packageName ?? '';
    const inline = field.parent?.kindOf(ReflectionKind.TypeLiteral) ?? false;
    return inline && !field.hasComment() && packages.includes(owner) && !inParameter(field);
  });
  return [...new Set(fields.map((field) => field.getFriendlyFullName()))];
}

/** Nothing in a parameter is asked for a comment, and naming it in vain would be a warning. */
function inParameter(field: Reflection): boolean {
  let above = field.parent;
  while (above !== undefined && !above.kindOf(ReflectionKind.Parameter)) above = above.parent;
  return above !== undefined;
}

/**
 * TypeScript takes `{@link Name}` right after `@throws` for a type, so that TypeDoc does not see what
 * it points at when that is in another package.
 */
function resolveThrowsLinks(project: ProjectReflection): void {
  const classes = new Map(
    project.getReflectionsByKind(ReflectionKind.Class).map((found) => [found.name, found]),
  );
  const resolve = ({ blockTags }: Comment): void => {
    for (const { tag, content } of blockTags) {
      for (const part of tag === '@throws' ? content : []) {
        if (part.kind !== 'inline-tag' || part.target !== undefined) continue;
        const target = classes.get(part.text.trim());
        if (target !== undefined) part.target = target;
      }
    }
  };
  for (const reflection of Object.values(project.reflections)) {
    if (reflection.comment !== undefined) resolve(reflection.comment);
  }
}
