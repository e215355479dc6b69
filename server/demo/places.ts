/** Invented rooms in real towns. The coordinates are those of the neighbourhood, rounded. */
const philadelphia = {
  city: 'Philadelphia',
  state: 'PA',
  country: 'US',
  timezone: 'America/New_York',
  regions: ['Pennsylvania', 'Philadelphia'],
};
const newYork = { city: 'New York', state: 'NY', country: 'US', timezone: 'America/New_York', regions: ['New York', 'Manhattan'] };
const losAngeles = {
  city: 'Los Angeles',
  state: 'CA',
  country: 'US',
  timezone: 'America/Los_Angeles',
  regions: ['California', 'Los Angeles'],
};
const chicago = { city: 'Chicago', state: 'IL', country: 'US', timezone: 'America/Chicago', regions: ['Illinois', 'Chicago'] };
const london = { city: 'London', country: 'GB', timezone: 'Europe/London', regions: ['England', 'London'] };
const madrid = { city: 'Madrid', country: 'ES', timezone: 'Europe/Madrid', regions: ['Comunidad de Madrid', 'Madrid'] };

// biome-ignore format: a table
export const places = {
  phillyLibrary: { ...philadelphia, location: 'Lantern Street Reading Room',   address: '410 Lantern Street',   postal_code: '19104', latitude: 39.955, longitude: -75.2 },
  phillyHealth:  { ...philadelphia, location: 'Millrace Neighborhood Health',  address: '27 Millrace Avenue',   postal_code: '19104', latitude: 39.962, longitude: -75.19 },
  phillyChurch:  { ...philadelphia, location: 'Old Ferry Meeting House',       address: '1180 Ferryman Lane',   postal_code: '19103', latitude: 39.952, longitude: -75.17 },
  newYorkHall:   { ...newYork,      location: 'Weavers Hall',                  address: '900 Weavers Row',      postal_code: '10001', latitude: 40.75,  longitude: -73.99 },
  newYorkLoft:   { ...newYork,      location: 'The Rope Loft, fourth floor',   address: '66 Ropewalk Place',    postal_code: '10011', latitude: 40.742, longitude: -74 },
  laCenter:      { ...losAngeles,   location: 'Sycamore Community Center',     address: '215 Sycamore Steps',   postal_code: '90012', latitude: 34.06,  longitude: -118.24 },
  laClinic:      { ...losAngeles,   location: 'Bright Street Clinic',          address: '48 Bright Street',     postal_code: '90012', latitude: 34.066, longitude: -118.235 },
  laChurch:      { ...losAngeles,   location: 'Chapel of the Open Door',       address: '730 Cistern Road',     postal_code: '90013', latitude: 34.045, longitude: -118.24 },
  chicagoPark:   { ...chicago,      location: 'Heron Park Fieldhouse',         address: '1500 Heron Park Drive', postal_code: '60614', latitude: 41.92, longitude: -87.65 },
  chicagoBooks:  { ...chicago,      location: 'Back Room at Quill Books',      address: '88 Quill Street',      postal_code: '60607', latitude: 41.88,  longitude: -87.65 },
  londonHall:    { ...london,       location: 'Towpath Hall',                  address: '12 Towpath Row',       postal_code: 'N1 9ZZ', latitude: 51.53, longitude: -0.1 },
  londonLibrary: { ...london,       location: 'Millstone Library',             address: '3 Millstone Walk',     postal_code: 'SE1 9ZZ', latitude: 51.5, longitude: -0.1 },
  madridCentro:  { ...madrid,       location: 'Centro Vecinal La Higuera',     address: 'Calle de la Higuera Vieja 14', postal_code: '28005', latitude: 40.41, longitude: -3.71 },
  madridBarrio:  { ...madrid,       location: 'Casa del Pozo',                 address: 'Plaza del Pozo Nuevo 2', postal_code: '28012', latitude: 40.41, longitude: -3.7 },
};
export type Place = keyof typeof places;
