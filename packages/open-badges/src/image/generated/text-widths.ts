// Made by scripts/generate-text-widths.ts; do not edit.
// Source: measured in headless Chromium, the widest of Liberation Sans and DejaVu Sans.

/** First character of a run and the widths of its characters, see {@link widthOffset}. */
export type WidthRun = readonly [first: number, codes: string];

/** What is taken from a letter's code to get the width in hundredths of the font size. */
export const widthOffset = 40;

/** Widths of the regular face. */
export const regularWidths: readonly WidthRun[] = [
  [0x20, "HQV|hvDPPZ|HMHJhhhhhhhhhhJJ|||`mmqvkfvtFZk`swkwqkfrmmkmPJP|`Zfh_hfLhhDDbDhfhhR]Phdzdd]hJh|"],
  [0xa0, "HQhhhhJ`ZXf|(`Z|QQZhhHZQXffmmmmmmqkkkkFFFFvswwwww|wrrrrkkgffffff_ffffDDDDfhfffff|fhhhhdhdmfmfmfq_q_q_q_vhvhkfkfkfkfkfvhvhvhvhthnFDFDFDFDFDr`ZDkbb`D`D`N`KaEshshshzshwfwfwfqRqRqRk]k]k]k]fPfPfPrhrhrhrhrhrhzkdkm]m]m]Lhrmhmhon_vzmhfhwfb`vmLFsbDdshwftjhnh]hJPfPf~huqsrm]kkb]hkb\\hFZVF·ª|wVxmfFDwfrhrhrhrhrhfmfmfvhvhjbwfwfkbD·ªvhmshmfwfmfmfhfhfFDFDwfwfnRnRrhrhk]fPg]thr|nfm]mfhfwfwfwfwffdX}XDmn_`f]]eXmrmhfFDwhnRfd"],
  [0x370, "jaiDDsieeZ___JFeeeeZZnHwQeze~{Jmm`mkmtwFkmsiwtkehfkxm|uFkj_hJbjhdf__hfJcdh``fmhchebjbp|Jbfb|jffn}nj|kwficbVjjg|tjxfmeugnff^kh_Dwffehnjhono"],
  [0x400, "kkepkFFZ~oshtmmmewkissottwtkqfhmvm|mpqffc]nf^iiehtjfjh_cd~dmdowc_}effg]_]DDDjeidj"],
  [0x5d0, "kbR_jDKji?^]aklDQighg^doaoj"],
  [0x1e00, "mfmhmhmhn_vhvhvhvhvhhfhfhfhfhfbLvhthththththFDFDjbjbjb`E`E`D`DshshshshwfwfwfwfehehnRnRnRnRh]h]h]h]h]fPfPfPfPrhrhrhrhrhmdmdzzzzzmdmdfdm]m]m]hPzdfLLLufmfmfmfmfmfmfmfmfmfmfmfmfhfhfhfhfhfhfhfhfFDFDwfwfwfwfwfwfwffffffrhrh~h~h~h~h~hkdfdfdfduXeeee"],
  [0x2010, "MMh`Z`HHHH\\\\\\\\``ccJkH"],
  [0x2030, "¯Ö?N]?N]JPP"],
  [0x20ac, "h"],
  [0x2116, "nowxzxm"],
  [0x2190, "||"],
  [0x2212, "|"],
  [0x2264, "||"],
];

/** Widths of the bold face. */
export const boldWidths: readonly WidthRun[] = [
  [0x20, "KV]|nGVV]|NRNMnnnnnnnnnnPP|||fvur|mm{|N`vh|~r~vqmzvvqqVMV|`ZlpdplTppKKkKpmppZdXpjijcpMp|"],
  [0xa0, "KVnnhnM`Zai|(`Z|TTZrhNZTaifvvvvvvrmmmmNNNN||~~~~~|~zzzzqrplllllldllllKKKKmpmmmmm|mppppjpjvlvlvlrdrdrdrd|p|pmlmlmlmlml{p{p{p{p|pxNKNKNKNKNKwm`KvkkhKhKhXh`iN|p|p|p|p~m~m~mvZvZvZqdqdqdqdmXmXmXzpzpzpzpzpzpqjqqcqcqcTpzupuprrd|tpmm}nm`{xTOvkMd|p~mwpvqdm`XoXm~p~zxvqcvvicnvibpNj_NÄ¶ªm¡vlNK~mzpzpzpzpzplvlvl{p{pvk~m~mvcKÄ¶ª{p©w|pvl~mvlvlmlmlNKNK~m~mvZvZzpzpqdmXne|p|yjqcvlml~m~m~m~mqjZ\\KvrdhmdcwfuzvmlNKxvZqj"],
  [0x370, "na|GG|oeeZd__PNeeeeUZxN~aeeOvuhvmq|~Nvv|i~|remmq~v}~Nqm`pOlmpmm`dpmOphrmdmxpdvhlwixOlmlvjkssxs~mrdmZojg||psrjwltpmcspdK~iirprrporo"],
  [0x400, "mmhrqNN`z|v|vuuhm£p||z||~|rrmvvy¤­urvlnh]ylcoolrznmnpdbjismthdillp]ddKKKrlojn"],
  [0x5d0, "qeUcmKQmlFbaenqKVlkljkjretm"],
  [0x1e00, "vlupupuprd|p|p|p|p|pmlmlmlmlmlmT{p|p|p|p|p|pNKNKvkvkvkhKhKhKhK|p|p|p|p~m~m~m~mrprpvZvZvZvZqdqdqdqdqdmXmXmXmXzpzpzpzpzpvjvjviviqjqcqcqcpXjlTTTmvlvlvlvlvlvlvlvlvlvlvlvlmlmlmlmlmlmlmlmlNKNK~m~m~m~m~m~m~mmmmmmzpzp~p~p~p~p~pqjqjqjqjieeee"],
  [0x2010, "RRn`Z`NNNNjjjj``hhJkK"],
  [0x2030, "¸åCXgCUgrRR"],
  [0x20ac, "n"],
  [0x2116, "¡ns~zyo©"],
  [0x2190, "||"],
  [0x2212, "|"],
  [0x2264, "||"],
];
