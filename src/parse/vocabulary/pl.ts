/** What Polish-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Polish. */
export const polish: Vocabulary = {
  language: 'pl',
  share: list(`
    udostępnij, udostępnij na facebooku, podziel się, podziel się na facebooku, kopiuj link,
    skopiuj link, wyślij, wyślij znajomemu, wyślij e-mailem, poleć, zapisz, tweetnij,
    polub
  `),
  subscribe: list(`
    subskrybuj, prenumerata, prenumeruj, zaloguj, zaloguj się, wyloguj, zarejestruj się,
    rejestracja, załóż konto, newsletter, zapisz się, zapisz się na newsletter, moje konto,
    e-wydanie, dla prenumeratorów, czytaj dalej, kup dostęp,
    tylko dla subskrybentów
  `),
  advert: list(`
    reklama, ogłoszenia, ogłoszenie, materiał sponsorowany, artykuł sponsorowany, materiał
    partnera, dalsza część artykułu pod reklamą, reklama u nas,
    dalszy ciąg materiału pod wideo, dalsza część materiału pod wideo
  `),
  cookies: list(`
    informacji na urządzeniu,
    polityka prywatności, polityka cookies, ciasteczka, cookies, akceptuję, zgadzam się,
    ustawienia prywatności, rodo, pliki cookie, ta strona używa, strona nie istnieje,
    nie znaleziono strony, nie jesteś robotem, czy adres został wpisany
  `),
  related: list(`
    czytaj też, czytaj także, czytaj również, czytaj więcej, przeczytaj też, przeczytaj także,
    przeczytaj również, zobacz też, zobacz także, zobacz również, zobacz więcej, zobacz,
    polecane, polecamy, powiązane, najnowsze, najczęściej czytane, najpopularniejsze, popularne,
    więcej, więcej na temat, więcej z działu, pokaż więcej, następny artykuł, poprzedni artykuł,
    tematy, galeria, zdjęcia, wideo, warto przeczytać, na żywo, wiadomości dnia,
    więcej na ten temat,
    podobne artykuły
  `),
  comments: list(`
    komentarze, komentarz, komentuj, skomentuj, dodaj komentarz, pokaż komentarze, brak
    komentarzy, zgłoś błąd, zgłoś, odpowiedz, dyskusja, opinie, twoja opinia, oceń artykuł,
    lubię to,
    dołącz do dyskusji
  `),
  follow: list(`
    obserwuj, obserwuj nas, śledź nas, śledź nas na, polub nas, kontakt, napisz do nas, pobierz
    aplikację, rss
  `),
  navigation: list(`
    strona główna, menu, szukaj, wyszukaj, zamknij, otwórz, pokaż, ukryj, przejdź do treści,
    przejdź do głównej treści, o nas, redakcja, pomoc, archiwum, wróć, powrót, do góry, na górę,
    regulamin, mapa strony, praca, pogoda, krzyżówki, anuluj, tak, nie, ok, wyślij
  `),
  tools: list(`
    drukuj, wydrukuj, posłuchaj, posłuchaj artykułu, czas czytania, rozmiar tekstu, powiększ,
    odtwórz, pdf
  `),
  rights: list(`
    wszelkie prawa zastrzeżone, wszystkie prawa zastrzeżone, copyright, prawa autorskie,
    wydawca, źródło, źródła, redaktor naczelny, kopiowanie zabronione
  `),
  ownText: list(`
    ten artykuł, tego artykułu, tym artykule, ten tekst, tego tekstu,
    sprostowanie:, korekta:, uściślenie:, od redakcji:, poprzedniej wersji,
    wcześniejszej wersji, pierwotnej wersji
  `),
  reader: list(`
    twój, twoje, twoja, możesz, państwa
  `),
  captionCredit: list(`
    fot, foto, zdjęcie, zdjęcia, fot. archiwum, źródło, autor zdjęcia, grafika, ilustracja, rys,
    zrzut ekranu
  `),
  captionOpening: list(`
    zdjęcie ilustracyjne, zdjęcie poglądowe, na zdjęciu
  `),
  byline: list(`
    autor, autorka, autorzy, opracował, opracowała, rozmawiał, rozmawiała, oprac, tekst:, oprac.,
    opracowanie:, napisał:, napisała:, przygotował:, przygotowała:
  `),
  by: list(`
    przez
  `),
  role: list(`
    dziennikarz, dziennikarka, redaktor, redaktorka, korespondent, reporter
  `),
  desk: list(`
    redakcja, red
  `),
  topics: list(`
    tagi, tematy, słowa kluczowe, więcej na temat, kategorie, kategoria, dział
  `),
  home: list(`
    strona główna, start, home, główna
  `),
  summary: list(`
    w skrócie, najważniejsze informacje, podsumowanie, najważniejsze w skrócie
  `),
  published: list(`
    opublikowano, data publikacji, publikacja, dodano, data dodania, data utworzenia,
    opublikowany,
    data:, dodany
  `),
  updated: list(`
    aktualizacja, zaktualizowano, ostatnia aktualizacja, data aktualizacji, zmodyfikowano
  `),
  sections: list(`
    polityka, gospodarka, kraj, świat, sport, kultura, społeczeństwo, nauka, zdrowie, biznes,
    polska, wiadomości, opinie, technologie, region, finanse, wydarzenia, społeczne, prawo,
    edukacja, środowisko, ekologia, klimat, pogoda, motoryzacja, lokalne, miasto, z kraju,
    ze świata, kronika, kryminalne, historia, rolnictwo, transport, turystyka
  `),
  and: list('i, oraz'),
  at: list('w, we, na, z, ze'),
  for: list('dla'),
  of: list('z'),
  on: list('o, w'),
  our: list('nasz'),
  is: list('jest'),
  yearsAgo: list('lat temu'),
  ago: list('temu, wczoraj'),
  here: list('jesteś tutaj')
}
