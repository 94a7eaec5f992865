import type { InferOutput } from 'valibot';
import { expectTypeOf, test } from 'vitest';

import type { Edition, EditionCatalogue } from '@/domain/model';

import type { catalogueSchema, editionSchema } from './schema';

type EditionFile = InferOutput<typeof editionSchema>;
type CatalogueFile = InferOutput<typeof catalogueSchema>;

// The compiler is what fails here.
test('the shape of the files is the type of the domain, both ways', () => {
  expectTypeOf<EditionFile>().toExtend<Edition>();
  expectTypeOf<Edition>().toExtend<EditionFile>();
  expectTypeOf<CatalogueFile>().toExtend<EditionCatalogue>();
  expectTypeOf<EditionCatalogue>().toExtend<CatalogueFile>();
});
