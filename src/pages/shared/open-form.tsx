import { useForm } from 'react-hook-form';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Actions } from '../../ui/layout.tsx';
import { UNSEAL } from '../../words/share.ts';
import styles from './page.module.css';

type OpenFormProps = {
  /** Whether the passphrase opened the link; the form goes away with it. */
  onPassphrase: (passphrase: string) => Promise<boolean>;
};

/** Asks for the passphrase of a sealed link. It stays on this page and is not kept. */
export function OpenForm({ onPassphrase }: OpenFormProps) {
  const { register, handleSubmit, setError, setFocus, formState } = useForm({
    defaultValues: { passphrase: '' },
  });
  const open = handleSubmit(async ({ passphrase }) => {
    if (await onPassphrase(passphrase)) return;
    setError('passphrase', { message: UNSEAL.wrong });
    setFocus('passphrase');
  });
  return (
    <form className={styles.form} onSubmit={open} noValidate>
      <TextField
        type="password"
        label={UNSEAL.label}
        error={formState.errors.passphrase?.message}
        autoComplete="off"
        {...register('passphrase', { validate: (text) => text !== '' || UNSEAL.missing })}
      />
      <Actions>
        <Button type="submit" isBusy={formState.isSubmitting}>
          {formState.isSubmitting ? UNSEAL.busy : UNSEAL.open}
        </Button>
      </Actions>
    </form>
  );
}
