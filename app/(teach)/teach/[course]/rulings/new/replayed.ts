import type { ReplayLine, TeachState } from '@/lib/teaching/teach-state';

/** Reads the stream of a replay to its end; `onProgress` hears how far it has come. Undefined when it broke off. */
export const replayed = async (
  address: string,
  form: FormData,
  onProgress: (done: number, of: number) => void,
): Promise<TeachState | undefined> => {
  const response = await fetch(address, { method: 'POST', body: form });
  const reader = response.ok ? response.body?.pipeThrough(new TextDecoderStream()).getReader() : undefined;
  let left = '';
  for (;;) {
    const next = await reader?.read();
    if (!next || next.done) return undefined;
    const lines = (left + next.value).split('\n');
    left = lines.pop() ?? '';
    for (const text of lines) {
      const line: ReplayLine = JSON.parse(text);
      if ('state' in line) return line.state;
      onProgress(line.done, line.of);
    }
  }
};
