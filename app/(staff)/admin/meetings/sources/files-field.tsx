'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Group } from '@/app/_ui/fields';

/** A file with meetings, or the three answers of a BMLT root. They are packed here, so that a large one fits through the door. */
export function FilesField({ onChosen }: { onChosen: (files: string[]) => void }) {
  const t = useTranslations('listings.sources');
  const [isPacking, setPacking] = useState(false);
  const choose = async (list: FileList | null) => {
    setPacking(true);
    onChosen(await Promise.all([...(list ?? [])].map(packed)));
    setPacking(false);
  };
  return (
    <Group name="files" legend={t('files')} hint={t('filesHint')} kind="one">
      {(isInvalid) => (
        <input
          type="file"
          multiple
          aria-label={t('files')}
          aria-invalid={isInvalid}
          aria-busy={isPacking}
          accept=".json,.csv,.tsv,.txt,application/json,text/csv"
          onChange={({ currentTarget }) => choose(currentTarget.files)}
          className="min-h-11 w-full rounded-control border border-edge bg-surface px-3 py-2 file:mr-3 file:rounded-control file:border-0 file:bg-sunken file:px-3 file:py-1 file:text-ink"
        />
      )}
    </Group>
  );
}

async function packed(file: File) {
  const bytes = new Uint8Array(await new Response(file.stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer());
  let text = '';
  for (let from = 0; from < bytes.length; from += 0x8000) text += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  return btoa(text);
}
