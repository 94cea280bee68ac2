type Task = () => Promise<unknown>;

/** Waits per name, as in a browser: each task starts when the one before it has ended. */
const queues = new Map<string, Promise<unknown>>();

function request(name: string, task: Task): Promise<unknown> {
  const before = queues.get(name) ?? Promise.resolve();
  const turn = before.then(task);
  // A task that fails must not hold up the next one.
  queues.set(
    name,
    turn.catch(() => undefined),
  );
  return turn;
}

/** Gives Node the Web Locks that every browser has; Node 20 has none, nor a `navigator` to hold them. */
export function installLocks(): void {
  const navigator = Object.create(globalThis.navigator ?? null, { locks: { value: { request } } });
  Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
}
