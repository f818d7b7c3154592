/** Something that only React itself knows how to write. */
export class NotPlain extends Error {}
