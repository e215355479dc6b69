import { EventEmitter, on } from 'node:events';
import type { Sql } from 'postgres';

/** Hears of every event in the database, from whichever process it came, from the first watcher on. */
export function liveChanges(sql: Sql) {
  const changes = new EventEmitter().setMaxListeners(0);
  let listening: Promise<unknown> | undefined;
  const startAnew = (error: Error) => {
    listening = undefined;
    throw error;
  };

  /** One turn for each change to any of the topics, naming it. It carries no data: the page asks again, and gets what it may see. */
  return async function* changesTo(topics: string[], signal?: AbortSignal): AsyncGenerator<string> {
    const heard = new EventEmitter();
    const hear = (topic: string) => heard.emit('change', topic);
    const turns = on(heard, 'change', { signal });
    for (const topic of topics) changes.on(topic, hear);
    try {
      listening ??= listen(sql, changes);
      await listening.catch(startAnew);
      for await (const [topic] of turns) yield topic;
    } catch (error) {
      if (!signal?.aborted) throw error;
    } finally {
      for (const topic of topics) changes.off(topic, hear);
    }
  };
}

/** After a lost connection something may have been missed, so then everyone looks again. */
function listen(sql: Sql, changes: EventEmitter) {
  const all = () => {
    for (const topic of changes.eventNames()) changes.emit(topic, topic);
  };
  return sql.listen('events', (topic) => changes.emit(topic, topic), all);
}
