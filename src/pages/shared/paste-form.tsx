import { useForm } from 'react-hook-form';
import { Button } from '../../ui/button.tsx';
import { TextAreaField } from '../../ui/field.tsx';
import { Actions } from '../../ui/layout.tsx';
import { PASTE } from '../../words/share.ts';
import styles from './page.module.css';

/** A link that mail or chat has broken, pasted whole: wrapped and quoted lines come together again. */
export function PasteForm({ onPaste }: { onPaste: (text: string) => void }) {
  const { register, handleSubmit, formState } = useForm({ defaultValues: { link: '' } });
  return (
    <form className={styles.form} onSubmit={handleSubmit(({ link }) => onPaste(link))} noValidate>
      <TextAreaField
        label={PASTE.label}
        hint={PASTE.hint}
        error={formState.errors.link?.message}
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
        {...register('link', { validate: (text) => text.trim() !== '' || PASTE.missing })}
      />
      <Actions>
        <Button type="submit">{PASTE.open}</Button>
      </Actions>
    </form>
  );
}
