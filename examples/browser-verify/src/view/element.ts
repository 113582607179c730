type Attributes = Readonly<Record<string, string | boolean>>;

/** What can stand in an element; a text is always a text, never markup. */
export type Child = Node | string | undefined;

/** Makes an element. Names of attributes are the page's own; values and texts may be anybody's. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}
