/** Nothing is ever written under a member’s name; a name that climbs is shown without its dots all the same. */
export function safeName(name: string): string {
  return name
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '..' && part !== '.' && part !== '')
    .join('/')
}
