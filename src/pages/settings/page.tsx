import { Page, Section } from '../../ui/layout.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { OFFLINE } from '../../words/offline.ts';
import { ERASE, PRIVATE, SETTINGS } from '../../words/settings.ts';
import { pageTitle } from '../../words/shell.ts';
import { Appearance } from './appearance.tsx';
import { Erase } from './erase.tsx';
import { Failures } from './failures.tsx';
import { Offline } from './offline.tsx';
import { PrivateSession } from './private-session.tsx';
import { StorageTable } from './storage-table.tsx';

/** How things look, and what this browser keeps. */
export default function SettingsPage() {
  return (
    <Page width="narrow">
      <title>{pageTitle(SETTINGS.title)}</title>
      <PageHeading>{SETTINGS.title}</PageHeading>
      <p>{SETTINGS.lead}</p>
      <Section title={SETTINGS.appearance}>
        <Appearance />
      </Section>
      <Section title={SETTINGS.storage} caption={SETTINGS.storageCaption}>
        <StorageTable />
      </Section>
      <Section title={OFFLINE.title} caption={OFFLINE.caption}>
        <Offline />
      </Section>
      <Section title={PRIVATE.title} caption={PRIVATE.caption}>
        <PrivateSession />
      </Section>
      <Failures />
      <Section title={ERASE.title} caption={ERASE.caption}>
        <Erase />
      </Section>
    </Page>
  );
}
