/** Says what is being done when it takes more than a moment, and how long it took. */
export async function step<T>(doing: string, done: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const saying = setTimeout(() => console.log(`${doing} …`), 700);
  try {
    const result = await work();
    console.log(`${done} (${seconds(began)})`);
    return result;
  } finally {
    clearTimeout(saying);
  }
}

export const seconds = (began: number) => `${((performance.now() - began) / 1000).toFixed(1)} s`;
