import { changeSettings, useSettings } from '../storage/use-settings.ts';
import { Segmented } from '../ui/segmented.tsx';
import { FILLING } from '../words/filling.ts';

/** Plain words, or those that a tech lead would use; kept in this browser. */
export function WordingSwitch() {
  const { wording } = useSettings();
  return (
    <Segmented
      legend={FILLING.wording}
      segments={[
        { value: 'plain', label: FILLING.wordings.plain },
        { value: 'technical', label: FILLING.wordings.technical },
      ]}
      value={wording}
      onChange={(choice) => changeSettings({ wording: choice })}
    />
  );
}
