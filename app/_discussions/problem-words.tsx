'use client';
import { useProblem } from '@/app/_ui/form';

export default function ProblemWords({ reason }: { reason: string }) {
  return <p>{useProblem()(reason)}</p>;
}
