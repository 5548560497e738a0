import type { ReactNode } from 'react';
import { useMatch } from 'react-router';
import { Link } from '../pages/link.tsx';
import { SiteHeader } from '../ui/site-header.tsx';
import { SkipLink } from '../ui/skip-link.tsx';
import { LICENCES } from '../words/licences.ts';
import { SHELL } from '../words/shell.ts';
import { Attendant } from './attendant.tsx';
import { FrameEnd } from './frame-end.tsx';
import { MessageRegions } from './message-regions.tsx';
import styles from './shell.module.css';
import { ThemeMenu } from './theme-menu.tsx';

const MAIN_ID = 'content';

/** The frame around every page: skip link, header, content, foot. */
export function Shell({ children }: { children: ReactNode }) {
  const open = useMatch('/a/:id/*')?.params.id;
  return (
    <div className={styles.shell}>
      <SkipLink targetId={MAIN_ID}>{SHELL.skip}</SkipLink>
      <SiteHeader
        brand={<Link to="/">{SHELL.brand}</Link>}
        navigations={open === undefined ? [MAIN] : [MAIN, ofAssessment(open)]}
        end={open === undefined ? undefined : <FrameEnd />}
      />
      <Attendant />
      <main id={MAIN_ID} tabIndex={-1}>
        {children}
      </main>
      <MessageRegions />
      <footer className={styles.footer} data-print="hide">
        <p>{SHELL.footer}</p>
        <a href={`${import.meta.env.BASE_URL}licences.txt`}>{LICENCES.link}</a>
        <Link to="/settings">{SHELL.settings}</Link>
        <ThemeMenu />
      </footer>
    </div>
  );
}

function PageLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  const isHere = useMatch(to) !== null;
  return (
    <Link to={to} {...(isHere ? { 'aria-current': 'page' } : {})}>
      {children}
    </Link>
  );
}

const MAIN = {
  label: SHELL.mainNav,
  links: [{ id: 'assessments', link: <PageLink to="/assessments">{SHELL.assessments}</PageLink> }],
};

/** The pages of an assessment: the ends of their addresses, in the order in which they are used. */
const PAGES = ['review', 'results', 'plan', 'candidates', 'history', 'report'] as const;

const ofAssessment = (id: string) => ({
  label: SHELL.assessmentNav,
  links: [
    {
      id: 'overview',
      link: <PageLink to={`/a/${id}`}>{SHELL.overview}</PageLink>,
    },
    ...PAGES.map((page) => ({ id: page, link: <PageLink to={`/a/${id}/${page}`}>{SHELL[page]}</PageLink> })),
  ],
});
