'use client';

type Parts = { label: string; none: string; replies: { id: string; title: string; words: string }[] };

/** Begins the words of the form from those that are saved; without JavaScript they are typed. */
export function SavedWords({ label, none, replies }: Parts) {
  if (replies.length === 0) return null;
  return (
    <label className="flex flex-col gap-1">
      <span className="font-semibold">{label}</span>
      <select
        className="min-h-11 w-full rounded-control border border-edge bg-surface px-3 py-2"
        defaultValue=""
        onChange={({ currentTarget: { form, value } }) => {
          const area = form?.elements.namedItem('words');
          const reply = replies.find(({ id }) => id === value);
          if (area instanceof HTMLTextAreaElement && reply) area.value = [area.value, reply.words].filter(Boolean).join('\n\n');
        }}
      >
        <option value="">{none}</option>
        {replies.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
