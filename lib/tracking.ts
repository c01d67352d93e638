/**
 * Parameters that say how a visitor came to a page, never what is shown there, by who adds them. Our own list, of names
 * that these services document and nothing else goes by. Names that some sites use for what they show (`ref`, `source`,
 * `id`, `si`, `s`) are not on it: two addresses for one page do less harm than one for two.
 */
const BY_SERVICE = {
  google: '_ga _gl gclid gclsrc dclid gbraid wbraid srsltid',
  meta: 'fbclid igshid igsh mibextid',
  microsoft: 'msclkid li_fat_id',
  yandex: 'yclid ysclid _openstat',
  x: 'twclid ref_src ref_url',
  otherAdvertisers: 'ttclid epik rdt_cid ef_id s_kwcid sccid irclickid obclid dicbo tblci',
  mailchimp: 'mc_cid mc_eid',
  hubspot: '_hsenc _hsmi __hstc __hssc __hsfp hsctatracking',
  otherNewsletters: 'mkt_tok vero_id vero_conv oly_anon_id oly_enc_id ml_subscriber ml_subscriber_hash _kx dm_i __s',
  branch: '_branch_match_id _branch_referrer',
  measuring: 'wt_mc wt_zmc xtor guccounter guce_referrer guce_referrer_sig cmpid',
};
const NAMES = new Set(Object.values(BY_SERVICE).flatMap(names => names.split(' ')));

/** Google Analytics, Matomo and the Piwik that it was, HubSpot's advertisements. */
const FAMILIES = /^(?:utm|mtm|matomo|pk|piwik|hsa)_/;

/** Whether a parameter of this name follows visitors. */
export function isTracking(name: string): boolean {
  const low = name.toLowerCase();
  return FAMILIES.test(low) || NAMES.has(low);
}

/** The parameters of a query, as they were written, without those that follow visitors. */
export function keptParameters(search: string): string[] {
  return search
    .slice(1)
    .split('&')
    .filter(part => part !== '' && !isTracking(part.split('=')[0]!));
}
