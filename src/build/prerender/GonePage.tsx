import type { KnownThing } from '@/domain/model';
import type { SitePage } from './site-pages';

type GonePageProps = { page: SitePage; thing: KnownThing; base: string };

/** What is left to say of something that only older editions list; each of them still shows it. */
export function GonePage({ page, thing, base }: GonePageProps) {
  return (
    <main className="mx-auto max-w-xl bg-panel p-6 text-phone">
      <h1 className="text-name font-semibold">{thing.name}</h1>
      <p className="mt-2">{page.description}</p>
      <p className="mt-4">Editions that list it:</p>
      <ul className="mt-1 list-disc pl-6">
        {thing.editions.toReversed().map((edition) => (
          <li key={edition}>
            <a href={`${base}${page.path}?edition=${edition}`}>{edition}</a>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <a href={base}>The world map of the newest edition</a>
      </p>
    </main>
  );
}
