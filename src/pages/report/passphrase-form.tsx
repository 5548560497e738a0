import { useForm } from 'react-hook-form';
import { MAX_PASSPHRASE_CHARS } from '../../assessment/link/cipher.ts';
import {
  GENERATED_BITS,
  GENERATED_WORDS,
  generatePassphrase,
  MIN_PASSPHRASE_CHARS,
  readPassphrase,
} from '../../assessment/link/passphrase.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Actions, Caption } from '../../ui/layout.tsx';
import { PASSPHRASE } from '../../words/share.ts';
import styles from './share-section.module.css';

/** Asks for the passphrase of a link. It is shown as it is typed: the sender has to pass it on. */
export default function PassphraseForm({ onChosen }: { onChosen: (passphrase: string) => void }) {
  const { register, handleSubmit, setValue, formState } = useForm({ defaultValues: { passphrase: '' } });
  const protect = handleSubmit(({ passphrase }) => {
    const read = readPassphrase(passphrase);
    if (read !== null) onChosen(read);
  });
  const validate = (text: string) =>
    text.length > MAX_PASSPHRASE_CHARS
      ? PASSPHRASE.tooLong(MAX_PASSPHRASE_CHARS)
      : readPassphrase(text) !== null || PASSPHRASE.tooShort(MIN_PASSPHRASE_CHARS);
  return (
    <form className={styles.form} onSubmit={protect} noValidate>
      <TextField
        label={PASSPHRASE.label}
        hint={PASSPHRASE.hint(MIN_PASSPHRASE_CHARS)}
        error={formState.errors.passphrase?.message}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        {...register('passphrase', { validate })}
      />
      <Actions>
        <Button type="submit">{PASSPHRASE.protect}</Button>
        <Button
          kind="quiet"
          onClick={() => setValue('passphrase', generatePassphrase(crypto), { shouldValidate: true })}
        >
          {PASSPHRASE.generate}
        </Button>
      </Actions>
      <Caption>{PASSPHRASE.strength(GENERATED_WORDS, GENERATED_BITS)}</Caption>
    </form>
  );
}
