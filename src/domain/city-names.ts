import { fold } from './fold';

/** Other names of listed cities, in the languages of the place and its neighbours. */
const otherNames: [city: string, names: string[]][] = [
  ['Auckland', ['Tāmaki Makaurau']],
  ['Bangkok', ['Krung Thep', 'กรุงเทพ']],
  ['Beijing', ['Peking', '北京']],
  ['Brussels', ['Bruxelles', 'Brussel', 'Brüssel']],
  ['Busan', ['Pusan', '부산']],
  ['Cape Town', ['Kaapstad']],
  ['Chennai', ['Madras']],
  ['Copenhagen', ['København', 'Kopenhagen']],
  ['Doha', ['Ad Dawhah', 'الدوحة']],
  ['Dubai', ['دبي']],
  ['Dublin', ['Baile Átha Cliath']],
  ['Frankfurt', ['Frankfurt am Main', 'Francfort']],
  ['Geneva', ['Genève', 'Genf', 'Ginevra']],
  ['Hong Kong', ['香港']],
  ['Jakarta', ['Djakarta']],
  ['London', ['Londres']],
  ['Luxembourg', ['Luxemburg', 'Lëtzebuerg']],
  ['Marseille', ['Marseilles']],
  ['Milan', ['Milano', 'Mailand']],
  ['Mumbai', ['Bombay']],
  ['Munich', ['München', 'Muenchen']],
  ['New York', ['NYC']],
  ['Newport', ['Casnewydd']],
  ['Osaka', ['大阪']],
  ['Seoul', ['서울', '首尔']],
  ['Shanghai', ['上海']],
  ['Singapore', ['Singapura', '新加坡']],
  ['Taipei', ['台北']],
  ['Tel Aviv', ['Tel Aviv-Yafo', 'תל אביב']],
  ['Tokyo', ['Tokio', '東京']],
  ['Vienna', ['Wien']],
  ['Warsaw', ['Warszawa', 'Warschau']],
  ['Zurich', ['Zürich', 'Zuerich']],
];

const namesByCity = new Map(otherNames.map(([city, names]) => [fold(city), names]));

/** Other names of the city that a location is named after (`Munich2` -> `München`); [] if none. */
export function cityNames(locationName: string): readonly string[] {
  const stem = fold(locationName.replace(/\(.*$/, '')).replace(/( sar)?\d*$/, '');
  return namesByCity.get(stem) ?? [];
}
