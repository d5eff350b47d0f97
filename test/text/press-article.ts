/** An article as the sites of French newspapers publish it: plain and no-break spaces mixed, lazy pictures, share bars. */
export const pressArticle = `
<article>
<header><h1>Loyers : la hausse ralentit enfin</h1>
<p class="chapo">Pour la première fois depuis trois ans, les loyers progressent moins vite que les prix.</p></header>
<nav class="share"><a href="https://partage.exemple/">Partager</a></nav>
<figure><picture><source srcset="/rue.webp"><img src="data:image/gif;base64,R0lGOD" data-src="/photos/rue.jpg" alt="Une rue en pente bordée d’immeubles" width="1200" height="800"></picture>
<figcaption>À Lyon, le 28 septembre 2023. <small>© Claire Morel</small></figcaption></figure>
<p>«&nbsp;Le marché respire&nbsp;», résume Mme&nbsp;Anne Lefèvre, qui dirige l’Observatoire des loyers&#8239;: en septembre, un deux-pièces se louait <strong>12,40&nbsp;€ le mètre carré</strong> en moyenne, selon <a href="/etudes/loyers-2023">l’étude publiée lundi</a>.</p>
<p>Faut-il s’en réjouir ? Pas si vite ! La baisse des taux, elle, attendra : « rien avant le 15 mars », prévient M. Dupont.</p>
<script>window.dataLayer.push({});</script>
<h2>Des écarts qui se creusent</h2>
<ul>
<li>À Paris, l’encadrement tient&nbsp;;</li>
<li>à Lyon, <em>la demande</em> reste vive :
<ul><li>7<sup>e</sup> arrondissement, 15&#8239;800 dossiers pour 40 logements,</li><li>Villeurbanne</li></ul></li>
<li>ailleurs, rien ne bouge.</li>
</ul>
<blockquote><p>On ne construit plus. Comment voulez-vous que les prix baissent ?</p><p>— Un promoteur lyonnais</p></blockquote>
<table><caption>Loyer moyen au m²</caption>
<thead><tr><th>Ville</th><th>2022</th><th>2023</th></tr></thead>
<tbody><tr><td>Paris</td><td>25,10&nbsp;€</td><td>25,80&nbsp;€</td></tr><tr><td>Lyon</td><td>14,90&nbsp;€</td><td>15,20&nbsp;€</td></tr><tr><td>Saint-Étienne</td><td>8&nbsp;€</td><td>8,10&nbsp;€</td></tr></tbody></table>
<hr>
<p>Lire aussi <a href="https://exemple.fr/etudes/loyers-2023#lyon">notre enquête</a> et <a href="https://www.insee.exemple/prix">les chiffres de l’institut</a>.<br>Signalez une erreur : <a href="mailto:redaction@exemple.fr">écrivez-nous</a>.</p>
<iframe src="https://www.youtube.com/embed/aBcDeFgHiJk" title="Le marché expliqué en deux minutes" width="560" height="315"></iframe>
<img src="https://mesure.exemple/pixel.gif" width="1" height="1">
</article>`;
