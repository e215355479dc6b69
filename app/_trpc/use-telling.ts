'use client';
import { useRef, useState } from 'react';
import { Refusal, refusalOf, tell } from './ask';

type Name = Parameters<typeof tell>[0];
type State = { isPending: boolean; isSuccess: boolean; error: { data: { reason: string; fields: Record<string, string> } } | null };

const still: State = { isPending: false, isSuccess: false, error: null };

/** A change asked of the API, as `Form` takes it, for pages that stay light. */
export function useTelling<N extends Name>(name: N) {
  type Input = Parameters<typeof tell<N>>[1];
  type Output = ReturnType<typeof tell<N>> extends Promise<infer Told> ? Told : never;
  const [state, setState] = useState(still);
  const isUnderWay = useRef(false);

  async function mutate(input: Input, { onSuccess }: { onSuccess?: (output: Output) => void } = {}) {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setState({ ...still, isPending: true });
    try {
      const output = await tell(name, input);
      setState({ ...still, isSuccess: true });
      onSuccess?.(output as Output);
    } catch (error) {
      if (!(error instanceof Refusal)) console.error(error);
      const { reason, fields } = refusalOf(error);
      setState({ ...still, error: { data: { reason, fields } } });
    } finally {
      isUnderWay.current = false;
    }
  }
  return { ...state, mutate };
}
