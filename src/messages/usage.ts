/**
 * The whole of `--help`, in both languages side by side, so that a command added to one is not forgotten in the other.
 * Nothing here is wider than 80 columns.
 */
export const usageFr = `actus, les nouvelles dans le terminal

  actus                    le lecteur (sans terminal : comme actus list)
  actus --demo             le lecteur sur l’édition fournie ; vaut aussi devant
                           une commande : actus list --demo
  actus add ADRESSE…       suivre une source : site, page, flux ou fichier
      --force              même si elle ne répond pas
      --user NOM           son mot de passe est demandé sans être montré
      --header NOM[:VALEUR] --cookie COOKIE|-
      --password-command COMMANDE
                           le secret est la première ligne qu’elle écrit
  actus move SOURCE [ADRESSE]
                           la suivre ailleurs : où elle est retrouvée, ou là
  actus remove SOURCE      ne plus suivre ; ses favoris restent
  actus set SOURCE         ses réglages ; valeur vide : comme avant tout réglage
      --name NOM --folder DOSSIER --interval MINUTES --keep-days JOURS
      --full-text when-cut|always|never|default --forget-unread yes|no
      --zone FUSEAU        de ses heures qui n’en disent pas : Europe/Paris
  actus sources            les sources suivies
  actus refresh            lire toutes les sources, compléter les favoris
      --due                celles dont l’heure est venue (pour cron et systemd)
      --offline            puis les textes entiers des non-lus, pour la route
  actus list               les derniers titres, le plus récent d’abord
      --unread --bookmarked --source SOURCE --folder DOSSIER
      --search REQUÊTE     « titre:budget depuis:2j » ; voyez README
      --view VUE           une recherche gardée sous un nom
      --access ACCÈS       free, truncated, subscribers ou unknown
      --tag ÉTIQUETTE      les favoris qui la portent
      --limit N            50 si rien n’est dit, 0 pour tous
  actus read ARTICLE       un article : identifiant, adresse ou fichier
      --full               avec le texte entier, cherché dans sa page
      --markdown
  actus mark ID…           --read | --unread | --bookmark | --unbookmark
      --note TEXTE         une note sur un favori ; '' l’efface
      --tag ÉTIQUETTE --untag ÉTIQUETTE
  actus import FICHIER     reprendre les sources d’un autre lecteur : OPML,
                           newsboat, sfeed, elfeed, ou une adresse par ligne ;
                           ou les favoris de Pocket, Wallabag, d’un navigateur…
      --bookmarks          une liste d’adresses d’articles, non de sources
  actus export [ARTICLE…]  écrire les sources en OPML, ou des articles :
                           identifiants, adresses
      --bookmarks          les favoris
      --tag ÉTIQUETTE      ceux qui la portent
      --format markdown|epub|text|json
      -o FICHIER           dans un fichier ; -o DOSSIER/ : un fichier chacun

  --json                   la réponse en JSON (list, sources, refresh, read,
                           import)
  --lang fr|en             la langue
  --help  --version

SOURCE est une adresse ou un titre sans équivoque.
Code de sortie : 0 fait, 1 échec, 2 erreur d’usage.
Dans le lecteur, ? montre les touches.
`;

export const usageEn = `actus, the news in the terminal

  actus                    the reader (without a terminal: the same as list)
  actus --demo             the reader on the edition that ships inside; also
                           before a command: actus list --demo
  actus add ADDRESS…       follow a source: site, page, feed or file
      --force              even if it does not answer
      --user NAME          its password is asked for and not shown
      --header NAME[:VALUE] --cookie COOKIE|-
      --password-command COMMAND
                           the secret is the first line that it prints
  actus move SOURCE [ADDRESS]
                           follow it elsewhere: where it was found, or there
  actus remove SOURCE      follow it no more; its bookmarks stay
  actus set SOURCE         its settings; an empty value: as if never set
      --name NAME --folder FOLDER --interval MINUTES --keep-days DAYS
      --full-text when-cut|always|never|default --forget-unread yes|no
      --zone ZONE          of its times that name none: Europe/Paris
  actus sources            the sources followed
  actus refresh            read all sources, complete the bookmarks
      --due                those whose time has come (for cron and systemd)
      --offline            then the full texts of what is unread, for the road
  actus list               the latest headlines, newest first
      --unread --bookmarked --source SOURCE --folder FOLDER
      --search QUERY       “title:budget since:2d”; see the README
      --view VIEW          a search that was saved under a name
      --access ACCESS      free, truncated, subscribers or unknown
      --tag TAG            the bookmarks that have it
      --limit N            50 unless said, 0 for all
  actus read ARTICLE       one article: an id, an address or a file
      --full               with its full text, fetched from its page
      --markdown
  actus mark ID…           --read | --unread | --bookmark | --unbookmark
      --note TEXT          a note on a bookmark; '' wipes it
      --tag TAG --untag TAG
  actus import FILE        take over another reader’s sources: OPML,
                           newsboat, sfeed, elfeed, or an address a line;
                           or the bookmarks of Pocket, Wallabag, a browser…
      --bookmarks          a list of articles’ addresses, not of sources
  actus export [ARTICLE…]  write the sources as OPML, or articles: ids,
                           addresses
      --bookmarks          the bookmarks
      --tag TAG            those of a tag
      --format markdown|epub|text|json
      -o FILE              to a file; -o FOLDER/: a file each

  --json                   the answer as JSON (list, sources, refresh, read,
                           import)
  --lang fr|en             the language
  --help  --version

SOURCE is an address or an unambiguous title.
Exit status: 0 done, 1 failed, 2 wrong usage.
In the reader, ? shows the keys.
`;
