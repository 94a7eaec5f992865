import { divIcon } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { createRoot } from 'react-dom/client';
import { MapContainer, Marker, Popup } from 'react-leaflet';
import points from 'virtual:points';
import './style.css';

const icon = divIcon({ className: 'point', iconSize: [12, 12] });

const root = document.querySelector('#root');
if (root !== null) {
  // Of text that fades in, browsers do not tell when it was painted.
  createRoot(root).render(
    <MapContainer fadeAnimation={false} center={[25, 10]} zoom={window.innerWidth < 600 ? 1 : 2}>
      {points.map(({ id, name, latitude, longitude }) => (
        <Marker key={id} position={[latitude, longitude]} icon={icon} title={name}>
          <Popup>{name}</Popup>
        </Marker>
      ))}
    </MapContainer>,
  );
}
