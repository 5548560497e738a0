import type { ComponentType } from 'react';
import { startTransition, useEffect, useState } from 'react';
import { afterFirstPaint } from './first-paint.ts';

/**
 * A part that is not needed to read the first page that is drawn: it is fetched once that has been seen, and drawn as soon as it is
 * there; on later pages at once. Loaded lazily by React it would be held back by 300 ms. One that cannot be fetched stays away: its
 * promise rejects unhandled, which is noted and told (reliability F43).
 */
export function laterPart<Props extends object>(
  fetchModule: () => Promise<{ readonly default: ComponentType<Props> }>,
): ComponentType<Props> {
  let Loaded: ComponentType<Props> | undefined;
  const load = async () => {
    const module = await fetchModule();
    Loaded = module.default;
    return module.default;
  };
  return function LaterPart(props) {
    const [Part, setPart] = useState(() => Loaded);
    const isThere = Part !== undefined;
    useEffect(() => {
      if (isThere) return undefined;
      const fetch = async () => {
        const part = await load();
        startTransition(() => setPart(() => part));
      };
      return afterFirstPaint(() => void fetch());
    }, [isThere]);
    return Part === undefined ? null : <Part {...props} />;
  };
}
