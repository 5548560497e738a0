import { repository } from '../../storage/browser-storage.ts';
import type { Row } from '../../storage/summary.ts';
import { ASSESSMENTS, titleOfCopy } from '../../words/assessments.ts';

/** Says what was done, with the way back where there is one. */
export type Tell = (text: string, undo?: () => Promise<void>) => void;

export type ListActions = ReturnType<typeof createListActions>;

export const titleOf = ({ title }: Row) => (title === '' ? ASSESSMENTS.untitled : title);

/** What can be done to an assessment in the list. The list follows by itself; none of these rejects but where storage does. */
export function createListActions(tell: Tell) {
  return {
    remove: async (row: Row) => tell(ASSESSMENTS.deleted(titleOf(row)), await repository.remove(row.id)),
    duplicate: async (row: Row) => void (await repository.duplicate(row.id, titleOfCopy(row.title))),
    rename: (row: Row, title: string) => repository.rename(row.id, title),
    archive: async (row: Row) => {
      const isArchived = !row.isArchived;
      await repository.setArchived(row.id, isArchived);
      const words = isArchived ? ASSESSMENTS.archived : ASSESSMENTS.unarchived;
      tell(words(titleOf(row)), () => repository.setArchived(row.id, !isArchived));
    },
    download: async (row: Row) => {
      const { downloadAssessment } = await import('../download-assessments.ts');
      await downloadAssessment(row).catch(() => tell(ASSESSMENTS.downloadFailed));
    },
    saveInFile: async (row: Row) => {
      const { downloadAssessment, saveInFile } = await import('../download-assessments.ts');
      try {
        const name = await saveInFile(row);
        if (name !== null) tell(ASSESSMENTS.savedInFile(name));
      } catch {
        // The browser or the disk refused the file (reliability F37).
        await downloadAssessment(row).then(
          () => tell(ASSESSMENTS.downloadedInstead(titleOf(row))),
          () => tell(ASSESSMENTS.downloadFailed),
        );
      }
    },
  };
}
