/**
 * One object per process. Next bundles its own copy of these modules, the front door loads another:
 * what both must see (who is rendering, which tags were forgotten) hangs on the global object.
 */
export function shareInProcess<T>(name: string, create: () => T): T {
  const key = Symbol.for(`xarxa.${name}`);
  const holder = globalThis as { [key: symbol]: T | undefined };
  holder[key] ??= create();
  return holder[key];
}
