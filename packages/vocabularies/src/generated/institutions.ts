// Made by scripts/generate.ts from data/institutions.json; do not edit.
// Source: CSC antero e14a7bf, 2945 vipunentk_lisatiedot korkeakoulut (undated; the day of reading). Date: 2026-11-23.
// Licence: not recorded; facts only.

import { institutionList, type InstitutionList } from '../institution.ts';

/**
 * Higher education institutions of Finland by oppilaitosnumero. The table is historical: codes of
 * merged institutions bear the name of what they became. Details are known for eleven universities
 * of applied sciences, and not all of each; where the Swedish name is not known, the Finnish
 * stands (`translated` says so). Confirm OIDs and business ids against the registers before
 * relying on them.
 *
 * @see Scheme oppilaitosnumero
 * @example
 * institutions.entries[0]?.label.en; // 'Police University College'
 */
export const institutions: InstitutionList = /* @__PURE__ */ institutionList(
  { scheme: 'oppilaitosnumero', base: 'oppilaitosnumero_', source: { title: 'CSC antero e14a7bf, 2945 vipunentk_lisatiedot korkeakoulut (undated; the day of reading)', url: 'https://github.com/CSCfi/antero', date: '2026-11-23' }, translated: [] },
  [
    ['01710', '01710', 'Poliisiammattikorkeakoulu', 'Poliisiammattikorkeakoulu', 'Police University College'],
    ['01717', '01717', 'Taideyliopisto', 'Konstuniversitetet', 'University of the Arts Helsinki'],
    ['01740', '01740', 'Taideyliopisto', 'Konstuniversitetet', 'University of the Arts Helsinki'],
    ['01741', '01741', 'Aalto-yliopisto', 'Aalto-universitetet', 'Aalto University'],
    ['01742', '01742', 'Taideyliopisto', 'Konstuniversitetet', 'University of the Arts Helsinki'],
    ['01901', '01901', 'Helsingin yliopisto', 'Helsingfors universitet', 'University of Helsinki'],
    ['01902', '01902', 'Turun yliopisto', 'Åbo universitet', 'University of Turku'],
    ['01903', '01903', 'Åbo Akademi', 'Åbo Akademi', 'Åbo Akademi University'],
    ['01904', '01904', 'Oulun yliopisto', 'Uleåborgs universitet', 'University of Oulu'],
    ['01905', '01905', 'Tampereen yliopisto', 'Tammerfors universitet', 'University of Tampere'],
    ['01906', '01906', 'Jyväskylän yliopisto', 'Jyväskylä universitet', 'University of Jyväskylä'],
    ['01907', '01907', 'Aalto-yliopisto', 'Aalto-universitetet', 'Aalto University'],
    ['01909', '01909', 'Aalto-yliopisto', 'Aalto-universitetet', 'Aalto University'],
    ['01910', '01910', 'Svenska handelshögskolan', 'Svenska handelshögskolan', 'Hanken School of Economics'],
    ['01911', '01911', 'Turun yliopisto', 'Åbo universitet', 'University of Turku'],
    ['01913', '01913', 'Vaasan yliopisto', 'Vasa universitet', 'University of Vaasa'],
    ['01914', '01914', 'Lappeenrannan–Lahden teknillinen yliopisto', 'Villmanstrand–Lahtis tekniska universitet', 'Lappeenranta–Lahti University of Technology'],
    ['01915', '01915', 'Tampereen tekn. yliopisto', 'Tammerfors tekniska universitet', 'Tampere University of Technology'],
    ['01916', '01916', 'Itä-Suomen yliopisto', 'Östra Finlands universitet', 'University of Eastern Finland'],
    ['01917', '01917', 'Itä-Suomen yliopisto', 'Östra Finlands universitet', 'University of Eastern Finland'],
    ['01918', '01918', 'Lapin yliopisto', 'Lapplands universitet', 'University of Lapland'],
    ['02466', '02466', 'Tampereen ammattikorkeakoulu', 'Tampereen ammattikorkeakoulu', 'Tampere University of Applied Sciences'],
    ['02467', '02467', 'Hämeen ammattikorkeakoulu', 'Hämeen ammattikorkeakoulu', 'HAMK University of Applied Sciences'],
    ['02468', '02468', 'Haaga-Helia ammattikorkeakoulu', 'Haaga-Helia ammattikorkeakoulu', 'Haaga-Helia University of Applied Sciences'],
    ['02469', '02469', 'Karelia-ammattikorkeakoulu', 'Karelia-ammattikorkeakoulu', 'Karelia University of Applied Sciences', { translated: ['sv'] }, { shortName: 'Karelia', type: '41', businessId: '2454377-1', legalName: 'Karelia Ammattikorkeakoulu Oy', domain: 'karelia.fi' }],
    ['02470', '02470', 'Lahden ammattikorkeakoulu', 'Lahden ammattikorkeakoulu', 'Lahti University of Applied Sciences'],
    ['02471', '02471', 'Oulun ammattikorkeakoulu', 'Oulun ammattikorkeakoulu', 'Oulu University of Applied Sciences', { translated: ['sv'] }, { shortName: 'Oamk', type: '41', organisationOid: '1.2.246.562.10.50880626531', businessId: '2509747-8', legalName: 'Oulun Ammattikorkeakoulu Oy', domain: 'oamk.fi' }],
    ['02472', '02472', 'Seinäjoen ammattikorkeakoulu', 'Seinäjoen ammattikorkeakoulu', 'Seinäjoki University of Applied Sciences', { translated: ['sv'] }, { shortName: 'SeAMK', type: '41', organisationOid: '1.2.246.562.10.54453921329', businessId: '2539767-3', legalName: 'Seinäjoen Ammattikorkeakoulu Oy', domain: 'seamk.fi' }],
    ['02473', '02473', 'Kajaanin ammattikorkeakoulu', 'Kajaanin ammattikorkeakoulu', 'Kajaani University of Applied Sciences', { translated: ['sv'] }, { shortName: 'KAMK', type: '41', businessId: '2553600-4', legalName: 'Kajaanin Ammattikorkeakoulu Oy', domain: 'kamk.fi' }],
    ['02474', '02474', 'Metropolia Ammattikorkeakoulu', 'Metropolia Ammattikorkeakoulu', 'Helsinki Metropolia University of Applied Sciences'],
    ['02503', '02503', 'Haaga-Helia ammattikorkeakoulu', 'Haaga-Helia ammattikorkeakoulu', 'Haaga-Helia University of Applied Sciences'],
    ['02504', '02504', 'Jyväskylän ammattikorkeakoulu', 'Jyväskylän ammattikorkeakoulu', 'Jamk University of Applied Sciences', { translated: ['sv'] }, { shortName: 'Jamk', type: '41', organisationOid: '1.2.246.562.10.57572539237', domain: 'jamk.fi' }],
    ['02505', '02505', 'Lapin ammattikorkeakoulu', 'Lapin ammattikorkeakoulu', 'Lapland University of Applied Sciences'],
    ['02506', '02506', 'Mikkelin ammattikorkeakoulu', 'Mikkelin ammattikorkeakoulu', 'Mikkeli University of Applied Sciences'],
    ['02507', '02507', 'Satakunnan ammattikorkeakoulu', 'Satakunnan ammattikorkeakoulu', 'Satakunta University of Applied Sciences'],
    ['02508', '02508', 'Yrkeshögskolan Novia', 'Yrkeshögskolan Novia', 'Novia University of Applied Sciences'],
    ['02509', '02509', 'Turun ammattikorkeakoulu', 'Turun ammattikorkeakoulu', 'Turku University of Applied Sciences'],
    ['02535', '02535', 'Yrkeshögskolan Arcada', 'Yrkeshögskolan Arcada', 'Arcada University of Applied Sciences'],
    ['02536', '02536', 'Centria-ammattikorkeakoulu', 'Centria-ammattikorkeakoulu', 'Centria University of Applied Sciences', { translated: ['sv'] }, { shortName: 'Centria', type: '41', organisationOid: '1.2.246.562.10.34676359085', domain: 'centria.fi' }],
    ['02537', '02537', 'Savonia-ammattikorkeakoulu', 'Savonia-ammattikorkeakoulu', 'Savonia University of Applied Sciences', { translated: ['sv'] }, { shortName: 'Savonia', type: '41', organisationOid: '1.2.246.562.10.83775162874', businessId: '2629463-3', legalName: 'Savonia-Ammattikorkeakoulu Oy', domain: 'savonia.fi' }],
    ['02538', '02538', 'Lapin ammattikorkeakoulu', 'Lapin ammattikorkeakoulu', 'Lapland University of Applied Sciences'],
    ['02557', '02557', 'Poliisiammattikorkeakoulu', 'Poliisiammattikorkeakoulu', 'Police University College'],
    ['02608', '02608', 'Kymenlaakson ammattikorkeak.', 'Kymenlaakson ammattikorkeak.', 'Kymenlaakso University of Applied Sciences'],
    ['02609', '02609', 'Saimaan ammattikorkeakoulu', 'Saimaan ammattikorkeakoulu', 'Saimaa University of Applied Sciences'],
    ['02623', '02623', 'Diakonia-ammattikorkeakoulu', 'Diakonia-ammattikorkeakoulu', 'Diaconia University of Applied Sciences', { translated: ['sv'] }, { shortName: 'Diak', type: '41', domain: 'diak.fi' }],
    ['02624', '02624', 'Metropolia Ammattikorkeakoulu', 'Metropolia Ammattikorkeakoulu', 'Helsinki Metropolia University of Applied Sciences'],
    ['02625', '02625', 'Yrkeshögskolan Novia', 'Yrkeshögskolan Novia', 'Novia University of Applied Sciences'],
    ['02627', '02627', 'Vaasan ammattikorkeakoulu', 'Vasa yrkeshögskola', 'Vaasa University of Applied Sciences', {}, { shortName: 'VAMK', type: '41', businessId: '2267669-3', legalName: 'Oy Vaasan Ammattikorkeakoulu - Vasa Yrkeshögskola Ab' }],
    ['02629', '02629', 'Laurea-ammattikorkeakoulu', 'Laurea-ammattikorkeakoulu', 'Laurea University of Applied Sciences'],
    ['02630', '02630', 'Tampereen ammattikorkeakoulu', 'Tampereen ammattikorkeakoulu', 'Tampere University of Applied Sciences'],
    ['02631', '02631', 'Humanistinen ammattikorkeakoulu', 'Humanistinen ammattikorkeakoulu', 'Humak University of Applied Sciences', { translated: ['sv'] }, { shortName: 'Humak', type: '41', domain: 'humak.fi' }],
    ['10031', '10031', 'Högskolan på Åland', 'Högskolan på Åland', 'Åland University of Applied Sciences'],
    ['10056', '10056', 'Haaga-Helia ammattikorkeakoulu', 'Haaga-Helia ammattikorkeakoulu', 'Haaga-Helia University of Applied Sciences'],
    ['10065', '10065', 'Metropolia Ammattikorkeakoulu', 'Metropolia Ammattikorkeakoulu', 'Helsinki Metropolia University of Applied Sciences'],
    ['10066', '10066', 'Yrkeshögskolan Novia', 'Yrkeshögskolan Novia', 'Novia University of Applied Sciences'],
    ['10076', '10076', 'Aalto-yliopisto', 'Aalto-universitetet', 'Aalto University'],
    ['10088', '10088', 'Itä-Suomen yliopisto', 'Östra Finlands universitet', 'University of Eastern Finland'],
    ['10089', '10089', 'Turun yliopisto', 'Åbo universitet', 'University of Turku'],
    ['10103', '10103', 'Taideyliopisto', 'Konstuniversitetet', 'University of the Arts Helsinki'],
    ['10108', '10108', 'Lapin ammattikorkeakoulu', 'Lapin ammattikorkeakoulu', 'Lapland University of Applied Sciences', { translated: ['sv'] }, { shortName: 'Lapin AMK', type: '41', businessId: '2528792-5', legalName: 'Lapin Ammattikorkeakoulu Oy' }],
    ['10118', '10118', 'Kaakkois-Suomen ammattikorkeakoulu', 'Kaakkois-Suomen ammattikorkeakoulu', 'South-Eastern Finland University of Applied Sciences'],
    ['10122', '10122', 'Tampereen yliopisto', 'Tammerfors universitet', 'University of Tampere'],
  ],
);
