import { EventEmitter, on } from 'node:events';
import type { Sql } from 'postgres';

/** Hears of every event in the database, from whichever process it came, from the first watcher on. */
export function liveChanges(sql: Sql) {
  const changes = new EventEmitter().setMaxListeners(0);
  let listening: Promise<unknown> | undefined;

  /** One turn for each change to any of the topics, naming it. It carries no data: the page asks again, and gets what it may see. */
  return async function* changesTo(topics: string[], signal?: AbortSignal): AsyncGenerator<string> {
    const heard = new EventEmitter();
    const hear = (topic: string) => heard.emit('change', topic);
    const turns = on(heard, 'change', { signal });
    for (const topic of topics) changes.on(topic, hear);
    try {
      // After a lost connection something may have been missed, so everyone looks again.
      listening ??= sql.listen(
        'events',
        (topic) => changes.emit(topic, topic),
        () => {
          for (const topic of changes.eventNames()) changes.emit(topic, topic);
        },
      );
      await listening;
      for await (const [topic] of turns) yield topic;
    } catch (error) {
      if (!signal?.aborted) throw error;
    } finally {
      for (const topic of topics) changes.off(topic, hear);
    }
  };
}
