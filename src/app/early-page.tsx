import type { ComponentType } from 'react';
import { lazy, useState } from 'react';

export type EarlyPage = ComponentType & { readonly load: () => Promise<unknown> };

type PageModule = { readonly default: ComponentType };

/**
 * A page that is loaded when it is first shown, or earlier with `load`. One that is there already is drawn at once: what React loads
 * lazily it draws in a second step, which it holds back by up to 300 ms.
 */
export function earlyPage(fetchModule: () => Promise<PageModule>): EarlyPage {
  let Loaded: ComponentType | undefined;
  const load = async () => {
    const module = await fetchModule();
    Loaded = module.default;
    return module;
  };
  const Later = lazy(load);
  // Which of the two it is stays as it was when the page was opened: to change it would begin the page anew.
  const Page = () => {
    const [Shown] = useState<ComponentType>(() => Loaded ?? Later);
    return <Shown />;
  };
  return Object.assign(Page, { load });
}
