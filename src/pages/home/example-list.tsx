import { useNavigate } from 'react-router';
import { Button } from '../../ui/button.tsx';
import { EXAMPLES, HOME } from '../../words/home.ts';
import styles from './page.module.css';

/** Opens a copy of a finished assessment: it can be changed freely, and the example stays as it was. */
export function ExampleList() {
  const navigate = useNavigate();
  const open = async (slug: string) => {
    const { copyExample } = await import('../copy-example.ts');
    await navigate(await copyExample(slug));
  };
  return (
    <div className={styles.examples}>
      <h2 className={styles.examplesTitle}>{HOME.examplesTitle}</h2>
      <ul className={styles.exampleList}>
        {EXAMPLES.map(({ slug, title }) => (
          <li key={slug}>
            <Button kind="text" onClick={() => open(slug)}>
              {title}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
