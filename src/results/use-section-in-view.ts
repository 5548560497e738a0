import { useEffect, useState } from 'react';

/** The part of the screen that is read: from the upper edge, which a section that was jumped to touches, to a third of its height. */
const READING_BAND = '-4px 0px -66% 0px';

/** The id of the section that is being read: the first of these that reaches into the upper third of the screen, if any does. */
export function useSectionInView(ids: readonly string[]): string | undefined {
  const [inView, setInView] = useState<string>();
  const order = ids.join(' ');
  useEffect(() => {
    const inBand = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inBand.add(target.id);
          else inBand.delete(target.id);
        }
        setInView(order.split(' ').find((id) => inBand.has(id)));
      },
      { rootMargin: READING_BAND },
    );
    for (const id of order.split(' ')) {
      const section = document.getElementById(id);
      if (section !== null) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [order]);
  return inView;
}
