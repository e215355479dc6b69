/** A bare Next app, to measure the product against on the same machine. */
export default { typescript: { ignoreBuildErrors: true }, serverExternalPackages: ['postgres'] };
