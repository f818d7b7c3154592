/**
 * One object per process. Next bundles its own copy of these modules and the front door loads another, so shared state
 * lives on the global object.
 */
export function shareInProcess<T>(name: string, create: () => T): T {
  const key = Symbol.for(`xarxa.${name}`);
  const holder = globalThis as { [key: symbol]: T | undefined };
  holder[key] ??= create();
  return holder[key];
}
