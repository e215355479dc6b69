import type { MetadataRoute } from 'next';

/** For a home screen: a neutral name and sign, that tell nothing to whoever holds the phone. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Cairn',
    short_name: 'Cairn',
    start_url: '/',
    display: 'browser',
    background_color: '#f9f7f4',
    theme_color: '#f9f7f4',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  };
}
