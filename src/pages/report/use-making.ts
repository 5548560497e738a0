import { useEffect, useRef, useState } from 'react';
import type { Assessment } from '../../engine/assessment.ts';
import type { Edition } from '../../report/edition.ts';
import { fileName } from '../../report/file-name.ts';
import type { PdfErrorCode } from '../../report/pdf/client.ts';
import type { PdfStage } from '../../report/pdf/messages.ts';
import { EXPORT_FAULTS, REPORT_PAGE } from '../../words/report-page.ts';
import { saveFile } from '../save-file.ts';
import type { FormatSettings, ReportFormat } from './formats.ts';

/** What the download list is at. */
export type MakingState = {
  readonly busy: ReportFormat['id'] | null;
  readonly stage: PdfStage | 'start';
  readonly fault: string | null;
  readonly said: string | null;
};

const IDLE: MakingState = { busy: null, stage: 'start', fault: null, said: null };

/** Makes one file of the edition at a time, which was made from `whole`, and hands it to the browser. Leaving the page cancels, which ends the worker that is at it. */
export function useMaking(edition: Edition, whole: Assessment) {
  const [state, setState] = useState<MakingState>(IDLE);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const take = async (format: ReportFormat, settings: FormatSettings) => {
    const controller = new AbortController();
    const { signal } = controller;
    running.current?.abort();
    running.current = controller;
    setState({ ...IDLE, busy: format.id });
    try {
      const onStage = (stage: PdfStage) => setState({ ...IDLE, busy: format.id, stage });
      const content = await format.make(edition, {
        ...settings,
        whole,
        now: new Date(),
        signal,
        onStage,
      });
      if (signal.aborted) return;
      saveFile({ name: fileName(edition.assessment.title, format.extension), content });
      setState(IDLE);
    } catch (error) {
      // Cancelled: another file, or nothing, is what the page is at now.
      if (!signal.aborted) setState({ ...IDLE, fault: EXPORT_FAULTS[faultOf(error)] });
    }
  };
  const cancel = () => {
    running.current?.abort();
    setState({ ...IDLE, said: REPORT_PAGE.cancelled });
  };
  return { state, take, cancel };
}

function faultOf(error: unknown): keyof typeof EXPORT_FAULTS {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return CODES.find((known) => known === code) ?? 'other';
}

const CODES = ['workerFailed', 'renderFailed', 'tooSlow'] as const satisfies readonly PdfErrorCode[];
