import type { Row } from '../../storage/summary.ts';
import { Icon } from '../../ui/icon.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { ASSESSMENTS } from '../../words/assessments.ts';
import { canSaveInPlace, fileOf } from '../file-handles.ts';
import { Link } from '../link.tsx';
import type { ListActions } from './list-actions.ts';
import { titleOf } from './list-actions.ts';

type RowMenuProps = {
  row: Row;
  actions: ListActions;
  onRename: () => void;
  onToggle: (isOpen: boolean) => void;
};

/** What can be done with one assessment. */
export function RowMenu({ row, actions, onRename, onToggle }: RowMenuProps) {
  const file = fileOf(row.id);
  return (
    <Menu button={<Icon name="more" />} label={ASSESSMENTS.menu(titleOf(row))} onToggle={onToggle}>
      {() => (
        <>
          <MenuItem>
            <Link to={`/a/${row.id}`}>{ASSESSMENTS.continue}</Link>
          </MenuItem>
          <MenuItem>
            <Link to={`/a/${row.id}/results`}>{ASSESSMENTS.results}</Link>
          </MenuItem>
          <MenuItem>
            <Link to={`/a/${row.id}/snapshots`}>{ASSESSMENTS.snapshots}</Link>
          </MenuItem>
          <MenuAction words={ASSESSMENTS.rename} onPress={onRename} />
          <MenuAction words={ASSESSMENTS.duplicate} onPress={() => actions.duplicate(row)} />
          <MenuAction words={ASSESSMENTS.download} onPress={() => actions.download(row)} />
          {canSaveInPlace() && (
            <MenuAction
              words={file === undefined ? ASSESSMENTS.saveInFile : ASSESSMENTS.saveInNamedFile(file.name)}
              onPress={() => actions.saveInFile(row)}
            />
          )}
          <MenuAction
            words={row.isArchived ? ASSESSMENTS.unarchive : ASSESSMENTS.archive}
            onPress={() => actions.archive(row)}
          />
          <MenuAction words={ASSESSMENTS.delete} onPress={() => actions.remove(row)} />
        </>
      )}
    </Menu>
  );
}

function MenuAction({ words, onPress }: { words: string; onPress: () => void }) {
  return (
    <MenuItem>
      <button type="button" onClick={onPress}>
        {words}
      </button>
    </MenuItem>
  );
}
