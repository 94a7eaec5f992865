import type {
  AzureRegion,
  ConnectivityProvider,
  Edition,
  GeopoliticalRegion,
  MetroSite,
  PeeringLocation,
} from './model';

/** An edition with its lookup tables: every id from a link or from data is looked up here. */
export type EditionIndex = {
  edition: Edition;
  geopoliticalRegions: Map<string, GeopoliticalRegion>;
  azureRegions: Map<string, AzureRegion>;
  peeringLocations: Map<string, PeeringLocation>;
  providers: Map<string, ConnectivityProvider>;
  /** Sites of one metro, in the order of their names. */
  locationsOfMetro: Map<string, PeeringLocation[]>;
  metroSitesOfMetro: Map<string, MetroSite[]>;
};

/** Builds the lookup tables of an edition, once per loaded file. */
export function indexEdition(edition: Edition): EditionIndex {
  return {
    edition,
    geopoliticalRegions: byId(edition.geopoliticalRegions),
    azureRegions: byId(edition.azureRegions),
    peeringLocations: byId(edition.peeringLocations),
    providers: byId(edition.providers),
    locationsOfMetro: groupByMetro(edition.peeringLocations),
    metroSitesOfMetro: groupByMetro(edition.metroSites),
  };
}

function byId<Thing extends { id: string }>(things: Thing[]): Map<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function groupByMetro<Thing extends { metroId: string }>(things: Thing[]): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const group = groups.get(thing.metroId);
    if (group === undefined) groups.set(thing.metroId, [thing]);
    else group.push(thing);
  }
  return groups;
}
