import type { CountryTable, SignerList } from "../../domain/public-view";

export const signers: SignerList = {
  total: 2_913,
  signers: [
    { name: "Zoë Nkemelu-O’Hara", country: "KE" },
    { name: "홍길동", country: "KR" },
    { name: "فاطمة الزهراء", country: "TN" },
    { name: "Лев Образцов", country: "KZ" },
    { name: "山田太郎", country: "JP" },
    { name: "Wolfeschlegelsteinhausenbergerdorff, Hubert Blaine", country: "US" },
    { name: "María José Muestra", country: "AR" },
    { name: "Ólöf Sýnishornsdóttir", country: "IS" },
  ],
};

export const table: CountryTable = {
  rows: [
    { country: "KR", confirmed: 11_204 },
    { country: "JP", confirmed: 7_350 },
    { country: "DE", confirmed: 4_118 },
    { country: "BR", confirmed: 3_976 },
    { country: "US", confirmed: 3_402 },
    { country: "CD", confirmed: 212 },
  ],
  others: { countries: 9, confirmed: 26 },
};
