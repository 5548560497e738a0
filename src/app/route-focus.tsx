import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { focusPlace } from '../pages/place.ts';

/**
 * After a change of page the reading goes on at its heading, or at the place in it that the address names: focus moves there.
 * Going back leaves the scroll position to the browser, which restores it. An address that is only brought up to date with what
 * a person does on the page moves nothing.
 */
export function RouteFocus() {
  const { pathname, hash } = useLocation();
  const navigation = useNavigationType();
  const shown = useRef({ pathname, hash });

  useEffect(() => {
    const before = shown.current;
    shown.current = { pathname, hash };
    if (before.pathname === pathname) {
      if (before.hash !== hash && navigation === NavigationType.Push) focusPlace(hash);
      return;
    }
    if (focusPlace(hash)) return;
    if (navigation !== NavigationType.Pop) window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [pathname, hash, navigation]);

  return null;
}
