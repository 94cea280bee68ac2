import type { Tip, TipArea } from './types';

/** The order in which the areas are offered: what protects her right now first, then work, then herself. */
export const tipAreas: readonly TipArea[] = [
  'online-security',
  'responsibility',
  'terms',
  'communication',
  'trouble',
  'labour',
  'mind',
];

const modules = import.meta.glob<Tip>('./items/*.ts', { eager: true, import: 'default' });

/** Every tip, ordered by area and, within one, by id. */
export const tips: readonly Tip[] = Object.values(modules).sort(
  (a, b) => tipAreas.indexOf(a.area) - tipAreas.indexOf(b.area) || a.id.localeCompare(b.id),
);
