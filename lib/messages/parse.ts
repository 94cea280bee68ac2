import * as v from 'valibot';
import { isKindId } from '@/lib/kinds/registry';
import type { GuardMessage, GuardReport } from './types';

const light = v.picklist(['watching', 'no-box', 'off', 'broken']);

const guardMessage = v.variant('type', [
  v.strictObject({ type: v.literal('setup') }),
  v.strictObject({ type: v.literal('light'), light: v.union([light, v.literal('gone')]) }),
]);

const guardReport = v.strictObject({
  frame: v.string(),
  light: v.union([light, v.literal('gone')]),
  siteId: v.optional(v.string()),
  rulesState: v.picklist(['ok', 'damaged', 'newer']),
  lastHeld: v.array(v.pipe(v.string(), v.guard(isKindId))),
});

/** A message that says exactly what a guard may say, or undefined. */
export function parseGuardMessage(message: unknown): GuardMessage | undefined {
  const parsed = v.safeParse(guardMessage, message);
  return parsed.success ? parsed.output : undefined;
}

/** A guard's report to the popup, or undefined for one of another version. */
export function parseGuardReport(message: unknown): GuardReport | undefined {
  const parsed = v.safeParse(guardReport, message);
  if (!parsed.success) return undefined;
  const { siteId, ...report } = parsed.output;
  return siteId === undefined ? report : { ...report, siteId };
}
