import { allowOwnTypes } from '@/app/trusted-types';

// Imported before everything else: Leaflet asks as soon as it is there.
allowOwnTypes(window, import.meta.env.BASE_URL);
