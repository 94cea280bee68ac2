import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Chat } from './chat';
import { BROWSERS, SCENES, type Scene, Stage } from './stage';

/** Everything a clean chat consists of, with the keyboard, an IME and the mouse. */
async function chatCleanly(chat: Chat): Promise<void> {
  await chat.focus();
  await chat.type('hi 123');
  await chat.press('Enter');
  await chat.compose('こん', 'こんばんは');
  await chat.press('Enter');
  await chat.type('gg 8888');
  await chat.press('Backspace');
  await chat.clickSend();
}

describe.each(BROWSERS)('in %s, a clean chat', (browserName) => {
  const stages: Stage[] = [];

  beforeAll(async () => {
    stages.push(await Stage.open(browserName, { withExtension: false }));
    stages.push(await Stage.open(browserName));
  });
  afterAll(async () => {
    await Promise.all(stages.map((stage) => stage.close()));
  });

  it.each(SCENES)(
    'sees the same trusted events in the same order with and without the guard: $name',
    async (scene) => {
      const [without, within] = await Promise.all(stages.map((stage) => record(stage, scene)));
      expect(within?.sent).toEqual(['hi 123', 'こんばんは', 'gg 888']);
      expect(without?.log.length).toBeGreaterThan(50);
      expect(within).toEqual(without);
    },
  );
});

async function record(
  stage: Stage,
  scene: Scene,
): Promise<{ sent: string[]; log: string[]; overlays: number }> {
  const chat = await stage.chat(scene);
  await chatCleanly(chat);
  const result = { sent: await chat.sent(), log: await chat.log(), overlays: await chat.overlays() };
  await chat.page.close();
  return result;
}
