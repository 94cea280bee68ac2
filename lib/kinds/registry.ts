import type { Kind, KindId } from './types';

const modules = import.meta.glob<Kind>(['./*.ts', '!./types.ts', '!./registry.ts', '!./groups.ts'], {
  eager: true,
  import: 'default',
});

/** Every kind in this folder, in no promised order. */
export const kinds: readonly Kind[] = Object.values(modules);

/** The kind with this id, or undefined for an id from another version. */
export function kindOf(id: string): Kind | undefined {
  return kinds.find((kind) => kind.id === id);
}

/** True for an id this version knows: what comes from storage or a message is a plain string. */
export function isKindId(id: string): id is KindId {
  return kindOf(id) !== undefined;
}
