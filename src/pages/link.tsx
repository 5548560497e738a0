import type { AnchorHTMLAttributes, MouseEvent, Ref } from 'react';
import type { To } from 'react-router';
import { useHref, useLinkClickHandler } from 'react-router';

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'target'> & {
  readonly to: To;
  /** Whether the address takes the place of the present one, so that going back skips it. */
  readonly replace?: boolean;
  /** What travels with the address in the history of the browser. */
  readonly state?: unknown;
  readonly ref?: Ref<HTMLAnchorElement>;
};

/**
 * A link to a page of the program: a native link that does not reload.
 * The router's own carries the prefetching of a server framework, 4 kB that every first visit would wait for.
 */
export function Link({ to, replace, state, onClick, ...rest }: Props) {
  const href = useHref(to);
  const follow = useLinkClickHandler<HTMLAnchorElement>(to, {
    ...(replace === undefined ? {} : { replace }),
    state,
  });
  const handleClick = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (!event.defaultPrevented) follow(event);
  };
  return <a {...rest} href={href} onClick={handleClick} />;
}
