import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Conversation } from '@/lib/detection/conversation';
import { detect } from '@/lib/detection/detect';
import { detectors } from '@/lib/detection/registry';
import { anyText, holds } from '../any-text';

const messages = fc.array(fc.tuple(anyText, fc.integer({ min: 0, max: 60_000 })), {
  minLength: 1,
  maxLength: 6,
});

describe('a conversation, whatever is sent', () => {
  it('finds within the new message, what stands in it alone and more, and the same when asked twice', () => {
    holds(
      messages,
      (sent) => {
        const conversation = new Conversation(detectors);
        let at = 0;
        for (const [text, pause] of sent) {
          at += pause;
          const findings = conversation.check(text, at);
          for (const { span } of findings) {
            expect(span[0]).toBeGreaterThanOrEqual(0);
            expect(span[0]).toBeLessThan(span[1]);
            expect(span[1]).toBeLessThanOrEqual(text.length);
          }
          expect(findings).toEqual(expect.arrayContaining(detect(text, detectors)));
          expect(conversation.check(text, at)).toEqual(findings);
          conversation.sent(text, at);
        }
      },
      800,
    );
  });
});
