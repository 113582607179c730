/** Whether an id only numbers a node inside one document. */
export function isLocalId(id: string): boolean {
  return /^(urn:epass:|_:)/i.test(id);
}
